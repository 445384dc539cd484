package cn.jixiao.web.checks;

import cn.jixiao.checks.RuleSetting;
import cn.jixiao.checks.SettingService;
import cn.jixiao.checks.Severity;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Backs {@code /checks/catalogue.xhtml}: every rule of the quality review, why it is there, and how
 * it is set here. The performance division sets one at a time.
 */
@Named
@ViewScoped
public class CatalogueBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/checks/catalogue.xhtml";

  @Inject SettingService settings;
  @Inject CurrentUser user;
  @Inject Notices notices;
  @Inject PageOpener pages;
  @Inject Words words;

  private int year;
  private String chosen;
  private boolean enabled;
  private Severity severity;
  private LinkedHashMap<String, BigDecimal> limits;
  private transient List<RuleSetting> rules;

  public void load() {
    var asked = Asked.number("year");
    year = asked == null ? words.budgetYear() : asked;
    chosen = isKeeper() ? Asked.text("rule") : null;
    getRules().stream()
        .filter(rule -> rule.entry().id().equals(chosen))
        .findFirst()
        .ifPresentOrElse(this::begin, () -> chosen = null);
  }

  private void begin(RuleSetting rule) {
    enabled = rule.enabled();
    severity = rule.severity();
    limits = new LinkedHashMap<>(rule.limits());
  }

  public void keep() {
    settings.set(year, chosen, enabled, severity, limits);
    notices.info("checks.catalogue.kept", chosen, String.valueOf(year));
    pages.open(address());
  }

  private Address address() {
    return Address.of(PAGE).with("year", year);
  }

  public String linkTo(RuleSetting rule) {
    return address().with("rule", rule.entry().id()).toString();
  }

  public String getWithoutChoice() {
    return address().toString();
  }

  public List<RuleSetting> getRules() {
    if (rules == null) {
      rules = settings.inForce(year);
    }
    return rules;
  }

  /** Whether this person sets rules. */
  public boolean isKeeper() {
    return user.holdsOwn(Role.PERFORMANCE_REVIEWER);
  }

  public Severity[] getSeverities() {
    return Severity.values();
  }

  public List<String> getLimitNames() {
    return List.copyOf(limits.keySet());
  }

  public Map<String, BigDecimal> getLimits() {
    return limits;
  }

  public int getYear() {
    return year;
  }

  public String getChosen() {
    return chosen;
  }

  public boolean isEnabled() {
    return enabled;
  }

  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  public Severity getSeverity() {
    return severity;
  }

  public void setSeverity(Severity severity) {
    this.severity = severity;
  }
}
