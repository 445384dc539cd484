package cn.jixiao.projects;

import cn.jixiao.indicators.TargetValue;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the rows of an indicator table to what was written, so that later "what changed" can be
 * told row by row: rows about the same indicator keep their identity wherever they moved, the rest
 * is matched in order, and only what is left over is new or gone.
 */
final class IndicatorRows {

  private IndicatorRows() {}

  static void rewrite(List<Indicator> rows, List<IndicatorDraft> drafts, Identifiers ids) {
    var values = values(drafts);
    var free = new ArrayList<>(rows);
    var matched = new Indicator[drafts.size()];
    for (var i = 0; i < matched.length; i++) {
      var draft = drafts.get(i);
      matched[i] = free.stream().filter(row -> row.isAbout(draft)).findFirst().orElse(null);
      free.remove(matched[i]);
    }
    for (var i = 0; i < matched.length; i++) {
      if (matched[i] == null) {
        matched[i] = free.isEmpty() ? new Indicator(ids.next()) : free.remove(0);
      }
      matched[i].rewrite(i, drafts.get(i), values.get(i));
    }
    rows.removeAll(free);
    List.of(matched).stream().filter(row -> !rows.contains(row)).forEach(rows::add);
    rows.sort((a, b) -> Integer.compare(a.getPosition(), b.getPosition()));
  }

  /** The parsed values, or every contradiction between a value's text and its parts. */
  private static List<TargetValue> values(List<IndicatorDraft> drafts) {
    var values = new ArrayList<TargetValue>();
    var breaches = new ArrayList<Breach>();
    for (var i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      try {
        values.add(
            TargetValue.of(draft.value(), draft.operator(), draft.number(), draft.measureUnit()));
      } catch (RuleViolation violation) {
        var field = "indicators[" + i + "].value";
        violation.breaches().stream()
            .map(breach -> new Breach(breach.rule(), field, breach.arguments()))
            .forEach(breaches::add);
      }
    }
    RuleViolation.throwIfAny(breaches);
    return values;
  }
}
