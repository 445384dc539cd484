package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.CARRIED_PAST_VALUE;
import static cn.jixiao.projects.ProjectRule.CARRIED_PAST_YEAR;
import static cn.jixiao.projects.ProjectRule.MISSING;
import static cn.jixiao.projects.ProjectRule.NO_BENEFIT_INDICATOR;
import static cn.jixiao.projects.ProjectRule.NO_OUTPUT_INDICATOR;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.shared.Breach;
import java.util.ArrayList;
import java.util.List;

/** What a target must hold before it may be submitted (check C01 of the catalogue). */
final class Completeness {

  private Completeness() {}

  static List<Breach> breachesOf(PerformanceTarget target) {
    var breaches = new ArrayList<Breach>();
    if (target.amount() == null) {
      breaches.add(Breach.of(MISSING, "budget"));
    }
    if (target.getPurpose() == null) {
      breaches.add(Breach.of(MISSING, "purpose"));
    }
    if (!target.getPlan().isStated()) {
      breaches.add(Breach.of(MISSING, "plan"));
    }
    if (target.getGoals().texts().isEmpty()) {
      breaches.add(Breach.of(MISSING, "goals"));
    }
    indicators(target.getIndicators(), breaches);
    breaches.addAll(pastYears(target));
    return breaches;
  }

  /** What was taken over from an earlier year and still tells of it. */
  static List<Breach> pastYears(PerformanceTarget target) {
    var texts = DraftTexts.of(target.draft());
    var breaches = new ArrayList<Breach>();
    for (var path : target.getCarried()) {
      for (var past : CarriedFields.pastYears(texts.get(path), target.year())) {
        var rule = path.endsWith("].value") ? CARRIED_PAST_VALUE : CARRIED_PAST_YEAR;
        breaches.add(Breach.of(rule, path, year(past), year(target.year())));
      }
    }
    return breaches;
  }

  /** A year is no quantity: 2022, not 2,022. */
  private static String year(int year) {
    return String.valueOf(year);
  }

  private static void indicators(List<Indicator> indicators, List<Breach> breaches) {
    for (var i = 0; i < indicators.size(); i++) {
      if (indicators.get(i).getName() == null) {
        breaches.add(Breach.of(MISSING, "indicators[" + i + "].name"));
      }
      if (indicators.get(i).getValue() == null
          || indicators.get(i).getValue().getWritten() == null) {
        breaches.add(Breach.of(MISSING, "indicators[" + i + "].value"));
      }
    }
    if (!hasAny(indicators, IndicatorCategory.OUTPUT)) {
      breaches.add(Breach.of(NO_OUTPUT_INDICATOR, "indicators"));
    }
    if (!hasAny(indicators, IndicatorCategory.BENEFIT)) {
      breaches.add(Breach.of(NO_BENEFIT_INDICATOR, "indicators"));
    }
  }

  private static boolean hasAny(List<Indicator> indicators, IndicatorCategory category) {
    return indicators.stream()
        .flatMap(indicator -> indicator.firstLevel().stream())
        .anyMatch(category::equals);
  }
}
