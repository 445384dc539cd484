package cn.jixiao.web.projects;

import cn.jixiao.projects.AdjustmentReason;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Backs the card on {@code /projects/target.xhtml} with which an approved target is begun to be
 * adjusted, and with which it is said anew why.
 */
@Named
@ViewScoped
public class AdjustmentBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TargetDesk desk;
  @Inject FiguresDesk figures;
  @Inject TargetBean target;
  @Inject Notices notices;
  @Inject PageOpener pages;

  private String command;
  private AdjustmentReason reason;
  private String explanation;

  @PostConstruct
  void begin() {
    command = UUID.randomUUID().toString();
    var adjustment = target.getView().adjustment();
    if (adjustment != null) {
      reason = adjustment.getReason();
      explanation = adjustment.getExplanation();
    }
  }

  /** The form opens with what is in force. */
  public void adjust() {
    desk.adjust(command, target.getView().target().getId(), reason, explanation);
    done("projects.adjustment.begun");
  }

  /** The form opens with the control figure, which explains why. */
  public void revise() {
    figures.revise(command, target.getView().target().getId());
    done("projects.figures.begun");
  }

  public void explain() {
    desk.explain(target.getView().adjustment(), reason, explanation);
    done("projects.adjustment.explained");
  }

  private void done(String key) {
    notices.info(key, target.getView().target().title());
    pages.open(Address.of(TargetBean.PAGE).with("target", target.getView().target().getId()));
  }

  /** A revision to the control figure begins elsewhere, and stays one. */
  public List<AdjustmentReason> getReasons() {
    var adjustment = target.getView().adjustment();
    var following = adjustment != null && adjustment.followsFigure();
    return Stream.of(AdjustmentReason.values())
        .filter(it -> (it == AdjustmentReason.CONTROL_FIGURE) == following)
        .toList();
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  public AdjustmentReason getReason() {
    return reason;
  }

  public void setReason(AdjustmentReason reason) {
    this.reason = reason;
  }

  public String getExplanation() {
    return explanation;
  }

  public void setExplanation(String explanation) {
    this.explanation = explanation;
  }
}
