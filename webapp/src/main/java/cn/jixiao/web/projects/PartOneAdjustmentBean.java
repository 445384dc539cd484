package cn.jixiao.web.projects;

import cn.jixiao.projects.AdjustmentReason;
import cn.jixiao.web.common.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Backs the card on {@code /projects/department.xhtml} with which an approved overall target is
 * begun to be adjusted, with which it is said anew why, and with which that is called off.
 */
@Named
@ViewScoped
public class PartOneAdjustmentBean extends AdjustmentWords {

  private static final long serialVersionUID = 1L;

  @Inject DepartmentDesk desk;
  @Inject DepartmentBean department;
  @Inject Notices notices;

  @PostConstruct
  void begin() {
    var why = department.getWhy();
    if (why != null) {
      said(why.reason(), why.explanation());
    }
  }

  /** The form opens with what is in force. */
  public void adjust() {
    var of = department.getOf();
    desk.adjust(getCommand(), of.getUnit(), of.getYear(), getReason(), getExplanation());
    done("projects.department.adjusting");
  }

  public void explain() {
    var of = department.getOf();
    desk.explain(of.getUnit(), of.getYear(), getReason(), getExplanation());
    done("projects.adjustment.explained");
  }

  public void discard() {
    desk.discard(department.getOf().getUnit(), department.getOf().getYear());
    done("projects.adjustment.discarded");
  }

  private void done(String key) {
    notices.info(key, department.getUnitName());
    department.getOf().open(DepartmentBean.PAGE);
  }

  /** Whether it follows control figures is said once. */
  @Override
  boolean isOffered(AdjustmentReason offered) {
    var why = department.getWhy();
    return why == null
        || (why.reason() == AdjustmentReason.CONTROL_FIGURE)
            == (offered == AdjustmentReason.CONTROL_FIGURE);
  }
}
