package cn.jixiao.web.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetFilter;
import cn.jixiao.projects.TargetPage;
import cn.jixiao.projects.TargetSort;
import cn.jixiao.projects.TargetState;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Pager;
import cn.jixiao.web.common.UnitChoice;
import cn.jixiao.web.common.Words;
import cn.jixiao.web.common.YearChoice;
import cn.jixiao.writing.DocumentFormat;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/**
 * Backs {@code /projects/targets.xhtml}: the targets a person may see. What is filtered and sorted
 * stands in the address, so that it can be kept and passed on.
 */
@Named
@RequestScoped
public class TargetsBean {

  private static final String PAGE = "/projects/targets.xhtml";

  @Inject ProjectService projects;
  @Inject UnitChoice units;
  @Inject CurrentUser user;
  @Inject PageOpener pages;
  @Inject Words words;

  private Integer year;
  private String unit;
  private TargetState state;
  private String text;
  private TargetSort sort;
  private boolean descending;
  private int page;
  private TargetPage found = new TargetPage(List.of(), 0, BigDecimal.ZERO);

  @PostConstruct
  void read() {
    year = Asked.number("year");
    unit = Asked.text("unit");
    state = Asked.constant("state", TargetState.class);
    text = Asked.text("q");
    sort = Asked.constant("sort", TargetSort.class);
    descending = "desc".equals(Asked.text("order"));
    page = Asked.page();
  }

  public void load() {
    found =
        projects.list(
            new TargetFilter(
                year, unit, state, text, sort, descending, Pager.first(page), Pager.SIZE));
  }

  /** Goes to the address of what is filtered now. */
  public void search() {
    pages.open(address());
  }

  public List<String> suggest(String typed) {
    return units.suggestSeen(typed);
  }

  private Address address() {
    return Address.of(PAGE)
        .with("year", year)
        .with("unit", unit)
        .with("state", state)
        .with("q", text)
        .with("sort", sort)
        .with("order", descending ? "desc" : null);
  }

  public String without(String parameter) {
    return address().with(parameter, null).toString();
  }

  /** The address of the same list ordered by a column; a second time, the other way round. */
  public String orderedBy(TargetSort column) {
    var turned = column == sort && !descending;
    return address().with("sort", column).with("order", turned ? "desc" : null).toString();
  }

  /** How the column is ordered now, in the words of HTML. */
  public String orderOf(TargetSort column) {
    if (column != sort) {
      return "none";
    }
    return descending ? "descending" : "ascending";
  }

  public Pager getPager() {
    return new Pager(address(), page, found.total());
  }

  public TargetPage getFound() {
    return found;
  }

  public List<Integer> getYears() {
    return YearChoice.around(words.budgetYear(), year);
  }

  public TargetState[] getStates() {
    return TargetState.values();
  }

  /** Whether the person sees more than one unit's targets. */
  public boolean isManyUnits() {
    return user.seesRegion() || user.roles().size() > 1;
  }

  public boolean isFiltered() {
    return year != null || unit != null || state != null || text != null;
  }

  /** The unit's code with its name, where a row tells it. */
  public String getUnitName() {
    return found.rows().stream()
        .filter(row -> row.organizationCode().equals(unit))
        .findFirst()
        .map(row -> UnitChoice.text(row.organizationCode(), row.organizationName()))
        .orElse(unit);
  }

  /** Whose document can be exported: the unit in view, else the person's own. */
  public String getExportUnit() {
    return unit == null ? UnitChoice.code(units.own()) : unit;
  }

  public int getExportYear() {
    return year == null ? words.budgetYear() : year;
  }

  public DocumentFormat[] getFormats() {
    return DocumentFormat.values();
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = UnitChoice.code(unit);
  }

  public TargetState getState() {
    return state;
  }

  public void setState(TargetState state) {
    this.state = state;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
