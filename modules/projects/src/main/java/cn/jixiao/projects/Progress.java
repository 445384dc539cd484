package cn.jixiao.projects;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * How many targets stand where, of a unit or of many.
 *
 * @param budget in 元, of what was ever submitted: the money of drafts is their unit's alone
 * @param late how many are under review beyond the last day for it
 */
public record Progress(
    long drafts,
    long submitted,
    long returned,
    long approved,
    long stopped,
    BigDecimal budget,
    long late) {

  public static final Progress NONE = new Progress(0, 0, 0, 0, 0, BigDecimal.ZERO, 0);

  Progress plus(Progress other) {
    return new Progress(
        drafts + other.drafts,
        submitted + other.submitted,
        returned + other.returned,
        approved + other.approved,
        stopped + other.stopped,
        budget.add(other.budget),
        late + other.late);
  }

  public long of(TargetState state) {
    return switch (state) {
      case DRAFT -> drafts;
      case SUBMITTED -> submitted;
      case RETURNED -> returned;
      case APPROVED -> approved;
      case STOPPED -> stopped;
    };
  }

  /** Where all of it stands together. */
  public ProgressState state() {
    return Stream.of(ProgressState.values())
        .filter(state -> state.hindmost() != null && of(state.hindmost()) > 0)
        .findFirst()
        .orElse(ProgressState.NOT_BEGUN);
  }
}
