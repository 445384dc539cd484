package cn.jixiao.web.projects;

import cn.jixiao.projects.ControlFigureService;
import cn.jixiao.projects.FiguresFilter;
import cn.jixiao.projects.FiguresPage;
import cn.jixiao.projects.FiguresRow;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Pager;
import cn.jixiao.web.common.UnitChoice;
import cn.jixiao.web.common.Words;
import cn.jixiao.workflow.BudgetRound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Backs {@code /projects/control-figures.xhtml}: what every unit declared for a year and may have,
 * and in which round it is. What is filtered stands in the address.
 */
@Named
@RequestScoped
public class ControlFiguresBean {

  static final String PAGE = "/projects/control-figures.xhtml";

  @Inject ControlFigureService figures;
  @Inject UnitChoice units;
  @Inject PageOpener pages;
  @Inject Words words;

  private int year;
  private String unit;
  private BudgetRound round;
  private int page;
  private FiguresPage found = FiguresPage.NONE;

  @PostConstruct
  void read() {
    var asked = Asked.number("year");
    year = asked == null ? words.budgetYear() : asked;
    unit = Asked.text("unit");
    round = Asked.constant("round", BudgetRound.class);
    page = Asked.page();
  }

  public void load() {
    found = figures.page(new FiguresFilter(year, unit, round, Pager.first(page), Pager.SIZE));
  }

  /** Goes to the address of what is filtered now. */
  public void search() {
    pages.open(address());
  }

  public List<String> suggest(String typed) {
    return units.suggestSeen(typed);
  }

  private Address address() {
    return Address.of(PAGE).with("year", year).with("unit", unit).with("round", round);
  }

  /** The unit's figures, project by project. */
  public String linkTo(FiguresRow row) {
    return Address.of(UnitFiguresBean.PAGE).with("unit", row.code()).with("year", year).toString();
  }

  /** Where all of them are handed out as a file. */
  public String getDownload() {
    return FiguresFile.ADDRESS + address().toString().substring(PAGE.length());
  }

  public Pager getPager() {
    return new Pager(address(), page, found.total());
  }

  public FiguresPage getFound() {
    return found;
  }

  public BudgetRound[] getRounds() {
    return BudgetRound.values();
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

  public BudgetRound getRound() {
    return round;
  }

  public void setRound(BudgetRound round) {
    this.round = round;
  }
}
