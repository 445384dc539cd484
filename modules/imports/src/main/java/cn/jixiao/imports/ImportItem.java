package cn.jixiao.imports;

import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.projects.TargetState;
import java.util.List;
import java.util.Set;

/**
 * A project of the file, or its part one, and what is to become of it.
 *
 * @param item {@code projects[3]} or {@code overall}
 * @param title the project's name; null for part one
 * @param decision null while the person has to decide
 * @param record the one that is there already; null where there is none
 * @param taken the keys of the differences that a merge takes over
 */
public record ImportItem(
    String item, String title, Decision decision, Recorded record, Set<String> taken) {

  /**
   * A record that is there already.
   *
   * @param targetId null for part one
   * @param version the one a decision is about
   * @param state null for part one
   * @param mergeable whether it may change now: it is neither under review nor approved
   * @param differences how the file differs from it; none where both say the same
   */
  public record Recorded(
      Long targetId,
      int version,
      String name,
      TargetState state,
      boolean mergeable,
      List<FieldDifference> differences) {}
}
