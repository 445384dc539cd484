package cn.jixiao.web.workflow;

import cn.jixiao.audit.AuditTrail;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Failures;
import cn.jixiao.web.common.PageRule;
import cn.jixiao.web.common.Words;
import cn.jixiao.web.projects.JourneyDesk;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.InboxService;
import cn.jixiao.workflow.Opinion;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Backs {@code /workflow/bulk.xhtml}: several papers are decided on with one reason. Each is an act
 * of its own, so that one that is refused keeps back no other.
 */
@Named
@ViewScoped
public class BulkBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/workflow/bulk.xhtml";

  /** What is shown at once is chosen from a page of the inbox. */
  private static final int MOST = 100;

  @Inject InboxService inbox;
  @Inject JourneyDesk desk;
  @Inject AuditTrail trail;
  @Inject Words words;

  private final ArrayList<Long> ids = new ArrayList<>();
  private String command;
  private String comment;
  private ArrayList<BulkOutcome> outcomes;
  private transient List<InboxRow> rows;

  @PostConstruct
  void begin() {
    command = UUID.randomUUID().toString();
  }

  public void load() {
    Asked.ids("ids").stream().limit(MOST).forEach(ids::add);
  }

  public void approve() {
    each(row -> desk.approve(commandOf(row), row.submissionId(), Opinion.of(comment)));
  }

  public void giveBack() {
    each(row -> desk.giveBack(commandOf(row), row.submissionId(), Opinion.of(comment)));
  }

  private String commandOf(InboxRow row) {
    return command + "-" + ids.indexOf(row.submissionId());
  }

  private void each(Consumer<InboxRow> act) {
    if (Opinion.of(comment).comment() == null) {
      throw RuleViolation.at("comment", PageRule.REASON_FOR_ALL_REQUIRED);
    }
    var all = new ArrayList<BulkOutcome>();
    getRows().forEach(row -> all.add(outcome(row, act)));
    outcomes = all;
  }

  private BulkOutcome outcome(InboxRow row, Consumer<InboxRow> act) {
    try {
      act.accept(row);
      return BulkOutcome.done(row);
    } catch (RuntimeException thrown) {
      var violation = Failures.ruleViolation(thrown);
      violation.ifPresent(
          it -> trail.recordRefusal(it, PAGE, new Subject(row.subjectKind(), row.subjectId())));
      if (violation.isEmpty() && !Failures.isConflict(thrown)) {
        throw thrown;
      }
      return BulkOutcome.refused(
          row,
          violation
              .map(it -> words.sentence(it.breaches().get(0)))
              .orElseGet(() -> words.get("common.conflict")));
    }
  }

  /** What this person can act on of what was chosen. */
  public List<InboxRow> getRows() {
    if (rows == null) {
      rows = inbox.among(ids);
    }
    return rows;
  }

  /** How many of the chosen ones are somebody else's by now. */
  public int getMissing() {
    return ids.size() - getRows().size();
  }

  public BigDecimal getSum() {
    return getRows().stream()
        .map(InboxRow::amount)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** In how much of all of them there is something to look into. */
  public int getDoubts() {
    return getRows().stream().mapToInt(InboxRow::doubts).sum();
  }

  public boolean isDone() {
    return outcomes != null;
  }

  public List<BulkOutcome> getOutcomes() {
    return outcomes;
  }

  public long getDecided() {
    return outcomes.stream().filter(it -> it.refusal() == null).count();
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
