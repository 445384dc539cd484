package cn.jixiao.web.projects;

import cn.jixiao.web.checks.TargetFindingsBean;
import cn.jixiao.web.common.Asked;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Backs {@code /projects/target.xhtml}: one target, to be written by its declarant with {@link
 * WritingBean} and read by everybody else who may see it. Whose turn it is to review it uses {@link
 * ReviewBean} beside it.
 */
@Named
@ViewScoped
public class TargetBean implements Serializable {

  static final String PAGE = "/projects/target.xhtml";

  private static final long serialVersionUID = 1L;

  @Inject TargetDesk desk;
  @Inject WritingBean writing;
  @Inject TargetFindingsBean findings;

  private Long targetId;
  private boolean paper;
  private transient TargetView view;

  public void load() {
    targetId = Asked.id("target");
    paper = Asked.text("paper") != null;
    if (targetId == null) {
      writing.begin();
      return;
    }
    view = desk.open(targetId);
    findings.of(targetId);
    findings.within(view.unit().getCode(), view.target().year());
    if (isWritten()) {
      writing.open(view);
    }
  }

  /** Whether the form is shown for writing. */
  public boolean isWritten() {
    return !paper && (targetId == null || getView().editable());
  }

  public boolean isFresh() {
    return targetId == null;
  }

  /** The target as it is stored; null while a new one is written. */
  public TargetView getView() {
    if (view == null && targetId != null) {
      view = desk.open(targetId);
    }
    return view;
  }
}
