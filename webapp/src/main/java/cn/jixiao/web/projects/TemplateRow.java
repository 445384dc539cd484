package cn.jixiao.web.projects;

import cn.jixiao.projects.TemplateMeasure;
import java.io.Serializable;

/** One measure of a template in the making. */
public class TemplateRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String heading;
  private String text;

  static TemplateRow of(TemplateMeasure measure) {
    var row = new TemplateRow();
    row.heading = measure.heading();
    row.text = measure.text();
    return row;
  }

  TemplateMeasure measure() {
    return new TemplateMeasure(heading, text);
  }

  boolean isEmpty() {
    return Typed.text(heading) == null && Typed.text(text) == null;
  }

  public String getHeading() {
    return heading;
  }

  public void setHeading(String heading) {
    this.heading = heading;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
