package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.CARRIED_PAST_DATE;
import static cn.jixiao.projects.ProjectRule.CARRIED_PAST_VALUE;
import static cn.jixiao.projects.ProjectRule.CARRIED_PAST_YEAR;
import static cn.jixiao.projects.ProjectRule.CATEGORY_MISSING;
import static cn.jixiao.projects.ProjectRule.MISSING;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.WrittenYears;
import cn.jixiao.shared.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a target must hold before it may be submitted (check C01 of the catalogue): asked of the
 * record when it is submitted, and of any draft by the quality review.
 */
public final class Completeness {

  private Completeness() {}

  static List<Breach> breachesOf(WrittenTarget target) {
    var breaches = breachesOf(target.draft());
    breaches.addAll(pastYears(target));
    return breaches;
  }

  static List<Breach> breachesOf(TargetDraft draft) {
    var breaches = new ArrayList<Breach>();
    for (var missing : missingIn(draft)) {
      breaches.add(Breach.of(MISSING, missing.field()));
    }
    return breaches;
  }

  /** The same with what the unit's region asks for in the year. */
  static List<Breach> breachesOf(WrittenTarget target, FrameUse asked) {
    var breaches = breachesOf(target.draft(), asked);
    breaches.addAll(pastYears(target));
    return breaches;
  }

  static List<Breach> breachesOf(TargetDraft draft, FrameUse asked) {
    var breaches = breachesOf(draft);
    for (var category : missingIn(draft, asked)) {
      breaches.add(Breach.of(CATEGORY_MISSING, "indicators", category.label()));
    }
    return breaches;
  }

  /** The parts that are not there; the code is none of them, a target may travel without it. */
  public static List<MissingPart> missingIn(TargetDraft draft) {
    var missing = new ArrayList<MissingPart>();
    requireStated(draft.name(), RequiredPart.NAME, "name", missing);
    requireStated(draft.budget(), RequiredPart.BUDGET, "budget", missing);
    requireStated(draft.purpose(), RequiredPart.PURPOSE, "purpose", missing);
    if (!new SpendingPlan(draft.plan()).isStated()) {
      missing.add(new MissingPart(RequiredPart.PLAN, "plan"));
    }
    if (draft.goals().isEmpty()) {
      missing.add(new MissingPart(RequiredPart.GOALS, "goals"));
    }
    indicators(draft.indicators(), missing);
    return missing;
  }

  /** The categories that a region asks for and of which there is no indicator. */
  public static List<IndicatorCategory> missingIn(TargetDraft draft, FrameUse asked) {
    var missing = new ArrayList<>(asked.mandatory());
    draft.indicators().forEach(row -> row.firstLevel().ifPresent(missing::remove));
    return missing;
  }

  private static void requireStated(
      Object stated, RequiredPart part, String field, List<MissingPart> missing) {
    if (stated == null) {
      missing.add(new MissingPart(part, field));
    }
  }

  /** What was taken over from an earlier year and still tells of it. */
  static List<Breach> pastYears(WrittenTarget target) {
    return pastYears(target.draft(), target.getCarried(), target.year());
  }

  static List<Breach> pastYears(TargetDraft draft, Set<String> carried, int year) {
    var texts = DraftTexts.of(draft);
    var breaches = new ArrayList<Breach>();
    for (var path : carried) {
      var text = texts.get(path);
      for (var past : CarriedFields.pastYears(text, year)) {
        var rule = pastRule(path, WrittenYears.ofDates(text).contains(past));
        breaches.add(Breach.of(rule, path, year(past), year(year)));
      }
    }
    return breaches;
  }

  /** A basis lies in the past by nature: its dates are those of what it refers to. */
  private static ProjectRule pastRule(String path, boolean isDate) {
    if (path.endsWith("].value")) {
      return CARRIED_PAST_VALUE;
    }
    return isDate && !path.endsWith("].basis") ? CARRIED_PAST_DATE : CARRIED_PAST_YEAR;
  }

  /** A year is no quantity: 2022, not 2,022. */
  private static String year(int year) {
    return String.valueOf(year);
  }

  private static void indicators(List<IndicatorDraft> rows, List<MissingPart> missing) {
    for (var i = 0; i < rows.size(); i++) {
      var at = "indicators[" + i + "].";
      requireStated(rows.get(i).name(), RequiredPart.INDICATOR_NAME, at + "name", missing);
      requireStated(
          rows.get(i).leadingValue(), RequiredPart.INDICATOR_VALUE, at + "value", missing);
    }
  }
}
