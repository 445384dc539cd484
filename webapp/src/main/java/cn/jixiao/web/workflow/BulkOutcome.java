package cn.jixiao.web.workflow;

import cn.jixiao.workflow.InboxRow;
import java.io.Serializable;

/**
 * What became of one of several papers that were decided on together.
 *
 * @param refusal why nothing was done with it; null where it was
 */
public record BulkOutcome(long submissionId, String title, String refusal) implements Serializable {

  static BulkOutcome done(InboxRow row) {
    return new BulkOutcome(row.submissionId(), row.title(), null);
  }

  static BulkOutcome refused(InboxRow row, String why) {
    return new BulkOutcome(row.submissionId(), row.title(), why);
  }
}
