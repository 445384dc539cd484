package cn.jixiao.web.checks;

import cn.jixiao.checks.Catalogue;
import cn.jixiao.checks.CatalogueEntry;
import cn.jixiao.checks.FindingFilter;
import cn.jixiao.checks.FindingRow;
import cn.jixiao.checks.FindingService;
import cn.jixiao.checks.Page;
import cn.jixiao.checks.RuleTotal;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.UnitTotal;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Pager;
import cn.jixiao.web.common.YearListBean;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Backs {@code /checks/findings.xhtml}: what the quality review found in the targets that set off,
 * by rule, by unit, and one by one. What is filtered stands in the address.
 */
@Named
@RequestScoped
public class FindingsBean extends YearListBean {

  static final String PAGE = "/checks/findings.xhtml";

  /** How the findings are put together. */
  public enum View {
    RULE,
    UNIT,
    FINDING
  }

  @Inject FindingService findings;
  @Inject Catalogue catalogue;

  private View view;
  private String rule;
  private Severity severity;
  private List<RuleTotal> byRule = List.of();
  private Page<UnitTotal> byUnit = new Page<>(List.of(), 0);
  private Page<FindingRow> list = new Page<>(List.of(), 0);

  public FindingsBean() {
    super(PAGE, FindingsFile.ADDRESS);
  }

  @PostConstruct
  void read() {
    var asked = Asked.constant("by", View.class);
    view = asked == null ? View.RULE : asked;
    rule = Asked.text("rule");
    severity = Asked.constant("severity", Severity.class);
  }

  public void load() {
    switch (view) {
      case RULE -> byRule = findings.byRule(filter());
      case UNIT -> byUnit = findings.byUnit(filter());
      case FINDING -> list = findings.list(filter());
    }
  }

  private FindingFilter filter() {
    return new FindingFilter(getYear(), getUnit(), rule, severity, first(), Pager.SIZE);
  }

  @Override
  protected Address address() {
    return super.address()
        .with("by", view == View.RULE ? null : view)
        .with("rule", rule)
        .with("severity", severity);
  }

  /** The same findings put together in another way. */
  public String seenBy(View other) {
    return address().with("by", other == View.RULE ? null : other).toString();
  }

  /** The findings of one rule, one by one. */
  public String ofRule(String id) {
    return address().with("by", View.FINDING).with("rule", id).toString();
  }

  /** The findings of one unit, one by one. */
  public String ofUnit(String code) {
    return address().with("by", View.FINDING).with("unit", code).toString();
  }

  public String without(String parameter) {
    return address().with(parameter, null).toString();
  }

  public Pager getPager() {
    return pagerOf(view == View.UNIT ? byUnit.total() : list.total());
  }

  public View[] getViews() {
    return View.values();
  }

  public Severity[] getSeverities() {
    return new Severity[] {Severity.WARN, Severity.HINT};
  }

  public List<String> getRules() {
    return catalogue.entries().stream().map(CatalogueEntry::id).toList();
  }

  public List<RuleTotal> getByRule() {
    return byRule;
  }

  public Page<UnitTotal> getByUnit() {
    return byUnit;
  }

  public Page<FindingRow> getList() {
    return list;
  }

  public View getView() {
    return view;
  }

  public String getRule() {
    return rule;
  }

  /** Expression language hands over an empty text where "all" was chosen. */
  public void setRule(String chosen) {
    rule = chosen == null || chosen.isEmpty() ? null : chosen;
  }

  public Severity getSeverity() {
    return severity;
  }

  public void setSeverity(Severity severity) {
    this.severity = severity;
  }
}
