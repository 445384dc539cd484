package cn.jixiao.projects;

import static cn.jixiao.projects.AdjustmentReason.CONTROL_FIGURE;
import static cn.jixiao.projects.ProjectRule.MISSING;
import static cn.jixiao.projects.ProjectRule.REASON_FIXED;
import static cn.jixiao.projects.ProjectRule.TOO_LONG;

import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;

/** Why what was approved is adjusted: a word of the list, and words of the unit's own. */
@Embeddable
class StatedReason {

  private static final int LONGEST_EXPLANATION = 500;

  @Enumerated(EnumType.STRING)
  private AdjustmentReason reason;

  private String explanation;

  protected StatedReason() {}

  /**
   * @param before what was stated first; null where nothing was
   */
  StatedReason(AdjustmentReason reason, String explanation, StatedReason before) {
    this.reason = reason;
    this.explanation = Cell.text(explanation);
    var breaches = new ArrayList<Breach>();
    if (reason == null) {
      breaches.add(Breach.of(MISSING, "reason"));
    } else if (before != null && before.followsFigure() != followsFigure()) {
      breaches.add(Breach.of(REASON_FIXED, "reason"));
    }
    if (this.explanation == null) {
      breaches.add(Breach.of(MISSING, "explanation"));
    } else if (this.explanation.length() > LONGEST_EXPLANATION) {
      breaches.add(
          Breach.of(TOO_LONG, "explanation", LONGEST_EXPLANATION, this.explanation.length()));
    }
    RuleViolation.throwIfAny(breaches);
  }

  boolean followsFigure() {
    return reason == CONTROL_FIGURE;
  }

  AdjustmentReason reason() {
    return reason;
  }

  String explanation() {
    return explanation;
  }

  /** As the trail keeps it. */
  String told() {
    return reason + ";" + explanation;
  }
}
