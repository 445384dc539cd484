package cn.jixiao.projects;

import cn.jixiao.organizations.Names;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.workflow.ReviewStep;
import cn.jixiao.workflow.SubmissionState;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One target in a list.
 *
 * @param budget in 元; print it in {@code amountUnit}
 * @param holder the step that holds the target, or held it last; null before the first submission
 * @param journey where its latest journey stands; null before the first submission
 * @param since since when
 * @param adjusting whether an adjustment of it is being written or reviewed
 * @param toRevise whether its unit has yet to begin to revise it to its control figure
 */
public record TargetRow(
    long targetId,
    String code,
    String name,
    int year,
    TargetState state,
    String organizationCode,
    String organizationName,
    BigDecimal budget,
    AmountUnit amountUnit,
    ReviewStep holder,
    SubmissionState journey,
    Instant since,
    boolean adjusting,
    boolean toRevise) {

  /**
   * Under the name with which its year began.
   *
   * @param figureMet whether its control figure is met; null where it has none
   */
  public TargetRow(
      long targetId,
      String code,
      String name,
      int year,
      TargetState state,
      String organizationCode,
      String presentName,
      String names,
      BigDecimal budget,
      AmountUnit amountUnit,
      ReviewStep holder,
      SubmissionState journey,
      Instant since,
      boolean adjusting,
      Boolean figureMet) {
    this(
        targetId,
        code,
        name,
        year,
        state,
        organizationCode,
        Names.in(year, presentName, names),
        budget,
        amountUnit,
        holder,
        journey,
        since,
        adjusting,
        Boolean.FALSE.equals(figureMet) && !adjusting);
  }
}
