package cn.jixiao.web.workflow;

import cn.jixiao.projects.DepartmentText;
import cn.jixiao.web.common.Words;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;

/** How a row of an inbox is told. */
@Named("inboxWords")
@ApplicationScoped
public class InboxWords {

  @Inject Words words;

  /** A target's name; of a whole text, whose it is. */
  public String titleOf(InboxRow row) {
    return row.subjectKind().equals(DepartmentText.KIND)
        ? words.get("projects.text.inboxTitle", row.title())
        : row.title();
  }

  public String stateOf(InboxRow row) {
    return row.state() == SubmissionState.UNDER_REVIEW
        ? words.get("workflow.inbox.waiting", words.of(row.step()))
        : words.of(row.state());
  }

  public String styleOf(InboxRow row) {
    return switch (row.state()) {
      case UNDER_REVIEW -> "wait";
      case APPROVED -> "done";
      case RETURNED, WITHDRAWN, CORRECTING -> "back";
      case STOPPED, CANCELLED -> "draft";
    };
  }

  /** Why it stands where it does: doubts, earlier returns, the size of the money. */
  public String reasonOf(InboxRow row) {
    var reasons = new ArrayList<String>();
    if (row.doubts() > 0) {
      reasons.add(words.get("workflow.inbox.doubts", row.doubts()));
    }
    if (row.returns() > 0) {
      reasons.add(words.get("workflow.inbox.returns", row.returns()));
    }
    if (row.precedence() != 0) {
      reasons.add(
          row.tenThousands() == 0
              ? words.get("workflow.inbox.little")
              : words.get("workflow.inbox.atLeast", row.tenThousands()));
    }
    return String.join(" · ", reasons);
  }

  public boolean isOverdue(InboxRow row) {
    return row.due() != null && words.daysUntil(row.due()) < 0;
  }
}
