package cn.jixiao.web.workflow;

import cn.jixiao.projects.DepartmentText;
import cn.jixiao.web.common.Words;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

  /** The last day for it and how far that is; nothing where there is none. */
  public String dueOf(InboxRow row) {
    if (row.due() == null) {
      return "";
    }
    var left = words.daysUntil(row.due());
    if (left < 0) {
      return words.get("workflow.inbox.overdue", words.day(row.due()), -left);
    }
    return left == 0
        ? words.get("workflow.inbox.dueToday", words.day(row.due()))
        : words.get("workflow.inbox.dueIn", words.day(row.due()), left);
  }

  public boolean isOverdue(InboxRow row) {
    return row.due() != null && words.daysUntil(row.due()) < 0;
  }
}
