package cn.jixiao.web.projects;

import cn.jixiao.comparison.Change;
import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.web.common.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What was approved, as it stands in the form beside each cell that an adjustment changes. */
final class ApprovedTexts {

  private static final Set<String> AMOUNTS = Set.of("budget", "fiscal", "other");

  private final TargetDraft inForce;
  private final Words words;

  ApprovedTexts(TargetDraft inForce, Words words) {
    this.inForce = inForce;
    this.words = words;
  }

  /**
   * By the cells of the form; rows that are gone have none there.
   *
   * @param cell where the form has a field of what is written
   */
  Map<String, String> by(List<FieldDifference> changes, UnaryOperator<String> cell) {
    var texts = new LinkedHashMap<String, String>();
    for (var change : changes) {
      if (change.change() == Change.CHANGED) {
        var was = words.get("projects.adjustment.was", text(change));
        texts.merge(cell.apply(change.foundField()), was, (first, other) -> first);
      } else if (change.change() == Change.ADDED) {
        texts.put(cell.apply(change.foundField()), words.get("projects.adjustment.added"));
      }
    }
    return texts;
  }

  private String text(FieldDifference change) {
    var was = change.recorded();
    if (was == null) {
      return words.get("projects.adjustment.blank");
    }
    if (AMOUNTS.contains(change.field())) {
      return words.amount(new BigDecimal(was), inForce.amountUnit());
    }
    return change.field().endsWith("].percent") ? was + "%" : was;
  }
}
