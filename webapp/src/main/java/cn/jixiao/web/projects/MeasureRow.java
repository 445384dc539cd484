package cn.jixiao.web.projects;

import java.io.Serializable;

/** One measure in the making. */
public class MeasureRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String text;

  MeasureRow(String text) {
    this.text = text;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
