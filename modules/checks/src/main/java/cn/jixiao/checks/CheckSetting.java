package cn.jixiao.checks;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What a region, and all regions below it, have set of one rule from a year on, until another row
 * replaces it: on or off, how much it weighs, its limits.
 */
@Entity
@Table(name = "checks_setting")
public class CheckSetting {

  @Id private long id;
  @Version private int version;

  @Column(name = "region_prefix")
  private String regionPrefix;

  @Column(name = "from_year")
  private int fromYear;

  private String rule;
  private boolean enabled;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  @Column(name = "limit_lines")
  private String limitLines;

  protected CheckSetting() {}

  CheckSetting(String rule, boolean enabled, Severity severity, String limitLines) {
    this.rule = rule;
    this.enabled = enabled;
    this.severity = severity;
    this.limitLines = limitLines;
  }

  CheckSetting(long id, String regionPrefix, int fromYear, String rule) {
    this.id = id;
    this.regionPrefix = regionPrefix;
    this.fromYear = fromYear;
    this.rule = rule;
  }

  void set(boolean on, Severity newSeverity, String newLimits) {
    enabled = on;
    severity = newSeverity;
    limitLines = newLimits;
  }

  /** In signs, for the trail: C17a 2027 + WARN share=0.8. */
  String told() {
    var told = rule + " " + fromYear + (enabled ? " +" : " -");
    return told
        + (severity == null ? "" : " " + severity)
        + (limitLines.isEmpty() ? "" : " " + limitLines.replace('\n', ' '));
  }

  String getRule() {
    return rule;
  }

  boolean isEnabled() {
    return enabled;
  }

  /** Null where the catalogue's counts. */
  Severity getSeverity() {
    return severity;
  }

  Map<String, BigDecimal> limits() {
    return limitLines
        .lines()
        .map(line -> line.split("=", 2))
        .collect(toMap(parts -> parts[0], parts -> new BigDecimal(parts[1])));
  }
}
