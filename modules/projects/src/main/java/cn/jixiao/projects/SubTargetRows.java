package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.UNKNOWN_SUB_TARGET;

import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Brings the sub-targets of a department target to what was written. One with the same title is the
 * same, wherever it moved, and keeps its links; the rest is matched in order. A new one that is
 * called like a project is linked with it.
 */
final class SubTargetRows {

  private SubTargetRows() {}

  /**
   * @param links by place, which targets serve it from now on; null where that stays as it is
   * @param byName the unit's targets of the year by their names
   */
  static void rewrite(
      List<SubTarget> rows,
      List<SubTargetDraft> drafts,
      List<Set<Long>> links,
      Map<String, Set<Long>> byName,
      Identifiers ids) {
    var free = new ArrayList<>(rows);
    var matched = new SubTarget[drafts.size()];
    for (var i = 0; i < matched.length; i++) {
      matched[i] = taken(free, drafts.get(i));
    }
    for (var i = 0; i < matched.length; i++) {
      if (matched[i] == null) {
        matched[i] = free.isEmpty() ? new SubTarget(ids.next()) : free.remove(0);
      }
      var isNew = !rows.contains(matched[i]);
      matched[i].rewrite(i, drafts.get(i));
      if (links != null) {
        matched[i].link(links.get(i));
      }
      if (isNew && matched[i].getTargetIds().isEmpty()) {
        matched[i].link(byName.getOrDefault(drafts.get(i).title(), Set.of()));
      }
    }
    rows.removeAll(free);
    List.of(matched).stream().filter(row -> !rows.contains(row)).forEach(rows::add);
    rows.sort((a, b) -> Integer.compare(a.getPosition(), b.getPosition()));
  }

  private static SubTarget taken(List<SubTarget> free, SubTargetDraft draft) {
    var same = free.stream().filter(row -> row.isAbout(draft)).findFirst().orElse(null);
    if (same != null) {
      free.remove(same);
    }
    return same;
  }

  static SubTarget get(List<SubTarget> rows, long subTargetId) {
    return rows.stream()
        .filter(row -> row.getId() == subTargetId)
        .findFirst()
        .orElseThrow(() -> new RuleViolation(UNKNOWN_SUB_TARGET));
  }

  static boolean areSame(List<Set<Long>> links, List<SubTarget> rows) {
    return links == null
        || Objects.equals(links, rows.stream().map(SubTarget::getTargetIds).toList());
  }
}
