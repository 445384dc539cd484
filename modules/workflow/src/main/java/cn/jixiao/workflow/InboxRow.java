package cn.jixiao.workflow;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One subject that waits for this person's review.
 *
 * @param amount in 元
 * @param since when it came to this step
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
    ReviewStep step,
    String declarantName,
    Instant since) {}
