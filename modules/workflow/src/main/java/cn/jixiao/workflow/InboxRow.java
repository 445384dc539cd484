package cn.jixiao.workflow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One subject in a person's inbox.
 *
 * @param amount in 元
 * @param adjustment whether it is to take the place of what was approved already
 * @param unchanged whether it asks for just what was approved for the year before, and never came
 *     back
 * @param step where it is, or was last
 * @param since when it came to this step or state
 * @param due the last day for it; null where there is none
 * @param doubts in how much of it there is something to look into
 * @param precedence the smaller, the sooner it is to be read
 */
public record InboxRow(
    long submissionId,
    String subjectKind,
    long subjectId,
    String title,
    int year,
    BigDecimal amount,
    String organizationCode,
    String organizationName,
    int round,
    boolean adjustment,
    boolean unchanged,
    SubmissionState state,
    ReviewStep step,
    String declarantName,
    Instant since,
    LocalDate due,
    int doubts,
    int precedence) {

  /** Whether it may be agreed to after a short look. */
  public boolean isLowRisk() {
    return unchanged && doubts == 0;
  }

  /** How often it came back from a reviewer, as far as that tells when it is to be read. */
  public int returns() {
    return Risk.returnsOf(precedence, doubts, amount);
  }

  /** How large the money is, as far as that tells when it is to be read: at least so many 万元. */
  public long tenThousands() {
    return new Risk(doubts, 0, amount).tenThousands();
  }

  /** One that does not wait for this person's review: it has no deadline and no precedence. */
  public InboxRow(
      long submissionId,
      String subjectKind,
      long subjectId,
      String title,
      int year,
      BigDecimal amount,
      String organizationCode,
      String organizationName,
      int round,
      boolean adjustment,
      boolean unchanged,
      SubmissionState state,
      ReviewStep step,
      String declarantName,
      Instant since,
      int doubts) {
    this(
        submissionId,
        subjectKind,
        subjectId,
        title,
        year,
        amount,
        organizationCode,
        organizationName,
        round,
        adjustment,
        unchanged,
        state,
        step,
        declarantName,
        since,
        null,
        doubts,
        0);
  }
}
