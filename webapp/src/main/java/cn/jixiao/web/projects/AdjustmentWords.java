package cn.jixiao.web.projects;

import cn.jixiao.projects.AdjustmentReason;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The form in which somebody says why they adjust what was approved. */
public abstract class AdjustmentWords implements Serializable {

  private static final long serialVersionUID = 1L;

  private String command = UUID.randomUUID().toString();
  private AdjustmentReason reason;
  private String explanation;

  void said(AdjustmentReason before, String words) {
    reason = before;
    explanation = words;
  }

  /** The reasons that may be given here. */
  public List<AdjustmentReason> getReasons() {
    return Stream.of(AdjustmentReason.values()).filter(this::isOffered).toList();
  }

  abstract boolean isOffered(AdjustmentReason offered);

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
