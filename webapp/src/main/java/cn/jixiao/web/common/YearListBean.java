package cn.jixiao.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A list of what units have of a year, page by page. What it is narrowed by stands in its address,
 * and the same of the {@link YearListFile} hands all of it out.
 */
public abstract class YearListBean {

  @Inject UnitChoice units;
  @Inject PageOpener pages;
  @Inject Words words;

  private final String listed;
  private final String file;
  private int year;
  private String unit;
  private int page;

  /**
   * @param listed the page of the list
   * @param file where all of it is handed out
   */
  protected YearListBean(String listed, String file) {
    this.listed = listed;
    this.file = file;
  }

  @PostConstruct
  void readYearAndUnit() {
    var asked = Asked.number("year");
    year = asked == null ? words.budgetYear() : asked;
    unit = Asked.text("unit");
    page = Asked.page();
  }

  /** Of what is filtered now; a list adds what else narrows it. */
  protected Address address() {
    return Address.of(listed).with("year", year).with("unit", unit);
  }

  /** The index of the first row that is shown. */
  protected int first() {
    return Pager.first(page);
  }

  protected Pager pagerOf(long total) {
    return new Pager(address(), page, total);
  }

  /** Goes to the address of what is filtered now. */
  public void search() {
    pages.open(address());
  }

  public List<String> suggest(String typed) {
    return units.suggestSeen(typed);
  }

  /** Where all of them are handed out as a file. */
  public String getDownload() {
    return address().at(file).toString();
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = UnitChoice.code(unit);
  }
}
