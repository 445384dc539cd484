package cn.jixiao.checks;

import static cn.jixiao.checks.CheckRule.LIMIT_OUT_OF_RANGE;
import static cn.jixiao.checks.CheckRule.UNKNOWN_CHECK;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What regions set of the catalogue: everybody may read it, the performance division of a region's
 * finance bureau keeps it.
 */
@ApplicationScoped
@Transactional
@Retried
public class SettingService {

  private static final BigDecimal LARGEST = new BigDecimal("1e9");

  @Inject Catalogue catalogue;
  @Inject SettingRepository settings;
  @Inject OrganizationService organizations;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /** The whole catalogue as it is in force where this person works, in the year. */
  public List<RuleSetting> inForce(int year) {
    user.requireLogin();
    var set = settings.of(user.roles().get(0).organizationId(), year).settings();
    return catalogue.entries().stream().map(entry -> set.inForce(entry)).toList();
  }

  /**
   * Sets a rule for the person's region from a year on.
   *
   * @param severity null for the catalogue's
   * @param limits those that differ from the catalogue's
   */
  public void set(
      int fromYear,
      String rule,
      boolean enabled,
      Severity severity,
      Map<String, BigDecimal> limits) {
    var division = user.requireOwn(PERFORMANCE_REVIEWER);
    var entry =
        catalogue.entries().stream()
            .filter(it -> it.id().equals(rule))
            .findFirst()
            .orElseThrow(() -> new RuleViolation(UNKNOWN_CHECK, rule));
    var region = organizations.regionOf(division.organizationId());
    var lines = lines(entry, limits);
    var recorded = settings.find(region.getCode(), fromYear, rule);
    var setting =
        recorded.orElseGet(() -> new CheckSetting(ids.next(), region.getCode(), fromYear, rule));
    setting.set(enabled, severity == entry.severity() ? null : severity, lines);
    if (recorded.isEmpty()) {
      settings.add(setting);
    }
    events.fire(new CheckSet(region, setting));
  }

  private static String lines(CatalogueEntry entry, Map<String, BigDecimal> limits) {
    var own =
        limits.entrySet().stream()
            .filter(limit -> limit.getValue() != null && entry.limits().containsKey(limit.getKey()))
            .filter(limit -> entry.limits().get(limit.getKey()).compareTo(limit.getValue()) != 0)
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    own.forEach(
        (name, value) -> {
          if (value.signum() < 0 || value.compareTo(LARGEST) > 0) {
            throw RuleViolation.at("limit", LIMIT_OUT_OF_RANGE, value.toPlainString());
          }
        });
    return own.entrySet().stream()
        .map(limit -> limit.getKey() + "=" + limit.getValue().toPlainString())
        .sorted()
        .collect(joining("\n"));
  }
}
