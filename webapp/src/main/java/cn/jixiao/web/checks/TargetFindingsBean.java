package cn.jixiao.web.checks;

import cn.jixiao.checks.CheckService;
import cn.jixiao.checks.Finding;
import cn.jixiao.checks.ReviewedFinding;
import cn.jixiao.checks.Severity;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Backs the findings beside {@code /projects/target.xhtml}: everything the quality review says of
 * one target, what weighs most first. Its declarant answers warnings; reviewers read the answers.
 */
@Named
@ViewScoped
public class TargetFindingsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject CheckService checks;
  @Inject Notices notices;

  private Long targetId;
  private String unitCode;
  private int year;
  private String answering;
  private String reason;
  private transient List<ReviewedFinding> findings;

  @PostConstruct
  void read() {
    targetId = Asked.id("target");
  }

  /** The target was written, or has only just become one: its findings are others now. */
  public void of(Long written) {
    targetId = written;
    findings = null;
  }

  /** Of which unit's text in which year the target is a part. */
  public void within(String unit, int budgetYear) {
    unitCode = unit;
    year = budgetYear;
  }

  /** Whether somebody is answering a warning at this moment. */
  public boolean isBusy() {
    return answering != null;
  }

  /** Looked at once a request: what is written meanwhile is another request's. */
  public List<ReviewedFinding> getFindings() {
    if (findings == null) {
      findings = targetId == null ? List.of() : checks.findingsOf(targetId);
    }
    return findings;
  }

  /** How many are the target's own: those of the text are mended elsewhere and stop it nowhere. */
  public long count(Severity severity) {
    return getFindings().stream()
        .map(ReviewedFinding::finding)
        .filter(finding -> finding.severity() == severity && !finding.isOfText())
        .count();
  }

  /** Where a finding of the text is mended. */
  public String linkTo(Finding finding) {
    return UnitReviewBean.inOverall(unitCode, year, finding);
  }

  /** Begins to answer a warning; the form for it opens below the warning. */
  public void begin(ReviewedFinding answered) {
    answering = answered.finding().key();
    reason = answered.isAnswered() ? answered.answer().getReason() : null;
    findings = null;
  }

  public void cancel() {
    answering = null;
    findings = null;
  }

  public void answer() {
    checks.answer(targetId, answering, reason);
    answering = null;
    findings = null;
    notices.now("checks.target.answered");
  }

  /** Whether this is the warning that is being answered. */
  public boolean isAnswering(Finding finding) {
    return finding.key().equals(answering);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
