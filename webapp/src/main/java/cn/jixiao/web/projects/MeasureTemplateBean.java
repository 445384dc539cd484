package cn.jixiao.web.projects;

import cn.jixiao.projects.MeasureTemplateService;
import cn.jixiao.projects.TemplateInForce;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.RowOrder;
import cn.jixiao.web.common.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Backs {@code /projects/measure-template.xhtml}: what the units of a region may begin their
 * measures with in a year, kept by the performance division.
 */
@Named
@ViewScoped
public class MeasureTemplateBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/projects/measure-template.xhtml";

  @Inject MeasureTemplateService templates;
  @Inject Notices notices;
  @Inject PageOpener pages;
  @Inject Words words;

  private int year;
  private Integer version;
  private String regionName;
  private final ArrayList<TemplateRow> rows = new ArrayList<>();

  public void load() {
    var asked = Asked.number("year");
    year = asked == null ? words.budgetYear() : asked;
    show(templates.inForce(year));
  }

  private void show(TemplateInForce template) {
    version = template.version();
    regionName = template.regionName();
    template.measures().forEach(measure -> rows.add(TemplateRow.of(measure)));
  }

  public void add() {
    rows.add(new TemplateRow());
  }

  public void remove(TemplateRow row) {
    rows.remove(row);
  }

  public void move(TemplateRow row, int by) {
    RowOrder.move(rows, rows.indexOf(row), by);
  }

  public void keep() {
    rows.removeIf(TemplateRow::isEmpty);
    templates.revise(year, version, rows.stream().map(TemplateRow::measure).toList());
    notices.info("projects.measureTemplate.kept", regionName, String.valueOf(year));
    pages.open(addressOf(year));
  }

  private static Address addressOf(int year) {
    return Address.of(PAGE).with("year", year);
  }

  public String linkTo(int otherYear) {
    return addressOf(otherYear).toString();
  }

  /** The years that are written for now. */
  public List<Integer> getYears() {
    var next = words.budgetYear();
    return List.of(next - 1, next, next + 1);
  }

  /** Whether the region has written one for just this year. */
  public boolean isOwn() {
    return version != null;
  }

  public int getYear() {
    return year;
  }

  public String getRegionName() {
    return regionName;
  }

  public List<TemplateRow> getRows() {
    return rows;
  }
}
