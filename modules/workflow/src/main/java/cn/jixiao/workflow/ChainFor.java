package cn.jixiao.workflow;

import java.util.List;
import java.util.stream.Stream;

/**
 * For what a region sets a chain of its own.
 *
 * @param subjectKind null for every kind of subject
 * @param round null for every round, and for what is adjusted in none
 */
public record ChainFor(String subjectKind, BudgetRound round) {

  public static final ChainFor EVERYTHING = new ChainFor(null, null);

  static ChainFor of(Submittable submittable) {
    return new ChainFor(submittable.subject().kind(), submittable.round());
  }

  /** What counts for this, what says most closely for what it is first. */
  List<ChainFor> closestFirst() {
    return Stream.of(this, new ChainFor(subjectKind, null), EVERYTHING).distinct().toList();
  }
}
