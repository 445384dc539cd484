package cn.jixiao.web.projects;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.TypedNumber;

/** A checkpoint of the spending plan as it is typed. */
public class PlanRow implements FormRow {

  private static final long serialVersionUID = 1L;

  private String key = RowKey.fresh();
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

  @Override
  public boolean isBlank() {
    return Typed.text(label) == null && Typed.text(percent) == null;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public void follow(String earlier) {
    key = earlier;
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
