package cn.jixiao.web.workflow;

import cn.jixiao.workflow.ChainStep;
import cn.jixiao.workflow.ReviewStep;
import java.io.Serializable;

/** One step of a chain as it is typed. */
public class ChainStepRow implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int USUAL_DAYS = 5;

  private int position;
  private ReviewStep kind;
  private int regionsAbove;
  private boolean graded;
  private boolean dimensional;
  private int days;

  ChainStepRow(ChainStep step) {
    position = step.position();
    kind = step.step();
    regionsAbove = step.regionsAbove();
    graded = step.graded();
    dimensional = step.dimensional();
    days = step.days();
  }

  /** A new one behind the others. */
  ChainStepRow(int position) {
    this(new ChainStep(position, ReviewStep.PERFORMANCE_DIVISION, 0, false, USUAL_DAYS));
  }

  ChainStep step() {
    return new ChainStep(position, kind, regionsAbove, graded, dimensional, days);
  }

  public int getPosition() {
    return position;
  }

  public void setPosition(int position) {
    this.position = position;
  }

  public ReviewStep getKind() {
    return kind;
  }

  public void setKind(ReviewStep kind) {
    this.kind = kind;
  }

  public int getRegionsAbove() {
    return regionsAbove;
  }

  public void setRegionsAbove(int regionsAbove) {
    this.regionsAbove = regionsAbove;
  }

  public boolean isGraded() {
    return graded;
  }

  public void setGraded(boolean graded) {
    this.graded = graded;
  }

  public boolean isDimensional() {
    return dimensional;
  }

  public void setDimensional(boolean dimensional) {
    this.dimensional = dimensional;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
