package cn.jixiao.web.projects;

import cn.jixiao.projects.AdjustmentReason;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Backs the card on {@code /projects/target.xhtml} with which an approved target is begun to be
 * adjusted, and with which it is said anew why.
 */
@Named
@ViewScoped
public class AdjustmentBean extends AdjustmentWords {

  private static final long serialVersionUID = 1L;

  @Inject TargetDesk desk;
  @Inject FiguresDesk figures;
  @Inject TargetBean target;
  @Inject Notices notices;
  @Inject PageOpener pages;

  @PostConstruct
  void begin() {
    var adjustment = target.getView().adjustment();
    if (adjustment != null) {
      said(adjustment.getReason(), adjustment.getExplanation());
    }
  }

  /** The form opens with what is in force. */
  public void adjust() {
    desk.adjust(getCommand(), target.getView().target().getId(), getReason(), getExplanation());
    done("projects.adjustment.begun");
  }

  /** The form opens with the control figure, which explains why. */
  public void revise() {
    figures.revise(getCommand(), target.getView().target().getId());
    done("projects.figures.begun");
  }

  public void explain() {
    desk.explain(target.getView().adjustment(), getReason(), getExplanation());
    done("projects.adjustment.explained");
  }

  private void done(String key) {
    notices.info(key, target.getView().target().title());
    pages.open(Address.of(TargetBean.PAGE).with("target", target.getView().target().getId()));
  }

  /** A revision to the control figure begins elsewhere, and stays one. */
  @Override
  boolean isOffered(AdjustmentReason offered) {
    var adjustment = target.getView().adjustment();
    var following = adjustment != null && adjustment.followsFigure();
    return (offered == AdjustmentReason.CONTROL_FIGURE) == following;
  }
}
