package cn.jixiao.web.workflow;

import cn.jixiao.audit.AuditTrail;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import cn.jixiao.web.common.Failures;
import cn.jixiao.web.common.PageRule;
import cn.jixiao.web.common.Words;
import cn.jixiao.web.projects.JourneyDesk;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.Opinion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/**
 * Decides on several papers with one reason. Each is an act and a transaction of its own, so that
 * one that is refused keeps back no other; a refusal is in the trail like any.
 */
@ApplicationScoped
class BulkDesk {

  private static final String PAGE = "/workflow/bulk.xhtml";

  @Inject JourneyDesk desk;
  @Inject AuditTrail trail;
  @Inject Words words;

  List<BulkOutcome> approve(String command, List<InboxRow> rows, String reason) {
    var opinion = opinion(reason);
    return each(rows, row -> desk.approve(commandOf(command, row), row.submissionId(), opinion));
  }

  List<BulkOutcome> giveBack(String command, List<InboxRow> rows, String reason) {
    var opinion = opinion(reason);
    return each(rows, row -> desk.giveBack(commandOf(command, row), row.submissionId(), opinion));
  }

  private static Opinion opinion(String reason) {
    var opinion = Opinion.of(reason);
    if (opinion.comment() == null) {
      throw RuleViolation.at("comment", PageRule.REASON_FOR_ALL_REQUIRED);
    }
    return opinion;
  }

  /** A page that was sent twice acts once on each of its papers. */
  private static String commandOf(String command, InboxRow row) {
    return command + "-" + Long.toString(row.submissionId(), Character.MAX_RADIX);
  }

  private List<BulkOutcome> each(List<InboxRow> rows, Consumer<InboxRow> act) {
    return rows.stream().map(row -> outcome(row, act)).toList();
  }

  private BulkOutcome outcome(InboxRow row, Consumer<InboxRow> act) {
    try {
      act.accept(row);
      return BulkOutcome.done(row);
    } catch (RuntimeException thrown) {
      return BulkOutcome.refused(row, why(row, thrown));
    }
  }

  /** What went wrong with one paper must not hide what became of the others, whatever it is. */
  private String why(InboxRow row, RuntimeException thrown) {
    var violation = Failures.ruleViolation(thrown);
    if (violation.isPresent()) {
      trail.recordRefusal(violation.get(), PAGE, subjectOf(row));
      return words.sentence(violation.get().breaches().get(0));
    }
    if (Failures.isConflict(thrown)) {
      return words.get("common.conflict");
    }
    return words.get("workflow.bulk.failed", Failures.log(thrown));
  }

  private static Subject subjectOf(InboxRow row) {
    return new Subject(row.subjectKind(), row.subjectId());
  }
}
