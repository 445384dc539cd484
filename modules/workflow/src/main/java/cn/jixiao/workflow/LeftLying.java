package cn.jixiao.workflow;

import cn.jixiao.shared.Subject;
import java.time.Instant;

/**
 * A paper that came back to its author and was not touched since.
 *
 * @param since when it came back
 * @param workingDays how long it has been lying there
 */
public record LeftLying(
    long submissionId,
    Subject subject,
    String title,
    int year,
    long organizationId,
    Instant since,
    int workingDays) {}
