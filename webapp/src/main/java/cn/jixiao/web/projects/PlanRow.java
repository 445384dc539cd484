package cn.jixiao.web.projects;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.TypedNumber;
import java.io.Serializable;

/** A checkpoint of the spending plan as it is typed. */
public class PlanRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String label;
  private String percent;

  PlanRow(String label, String percent) {
    this.label = label;
    this.percent = percent;
  }

  static PlanRow of(Checkpoint checkpoint) {
    var percent = checkpoint.percent();
    return new PlanRow(checkpoint.label(), percent == null ? null : TypedNumber.written(percent));
  }

  Checkpoint checkpoint(Typed typed, String field) {
    return new Checkpoint(Typed.text(label), typed.percent(field + ".percent", percent));
  }

  boolean isBlank() {
    return Typed.text(label) == null && Typed.text(percent) == null;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getPercent() {
    return percent;
  }

  public void setPercent(String percent) {
    this.percent = percent;
  }
}
