package cn.jixiao.checks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a region and year have set of the catalogue: which rules are on, how much they weigh. */
public final class Settings {

  /** Everything as the catalogue has it. */
  public static final Settings USUAL = new Settings(Map.of());

  private final Map<String, CheckSetting> settings;

  private Settings(Map<String, CheckSetting> settings) {
    this.settings = settings;
  }

  /**
   * @param nearestFirst the rows that concern a region and year; of two about one rule the first
   *     counts
   */
  static Settings of(List<CheckSetting> nearestFirst) {
    var settings = new HashMap<String, CheckSetting>();
    nearestFirst.forEach(setting -> settings.putIfAbsent(setting.getRule(), setting));
    return new Settings(settings);
  }

  boolean isOn(CatalogueEntry entry) {
    var setting = settings.get(entry.id());
    return setting == null || setting.isEnabled();
  }

  Severity severity(CatalogueEntry entry) {
    var setting = settings.get(entry.id());
    return setting == null || setting.getSeverity() == null
        ? entry.severity()
        : setting.getSeverity();
  }

  BigDecimal limit(CatalogueEntry entry, String name) {
    var setting = settings.get(entry.id());
    var usual = entry.limits().get(name);
    if (usual == null) {
      throw new IllegalArgumentException(entry.id() + " has no limit " + name);
    }
    return setting == null ? usual : setting.limits().getOrDefault(name, usual);
  }

  RuleSetting inForce(CatalogueEntry entry) {
    var limits = new TreeMap<String, BigDecimal>();
    entry.limits().keySet().forEach(name -> limits.put(name, limit(entry, name)));
    return new RuleSetting(
        entry, isOn(entry), severity(entry), limits, settings.containsKey(entry.id()));
  }
}
