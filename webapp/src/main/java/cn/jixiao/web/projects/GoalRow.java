package cn.jixiao.web.projects;

import java.io.Serializable;

/** One goal as it is typed. */
public class GoalRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String text;

  GoalRow(String text) {
    this.text = text;
  }

  boolean isBlank() {
    return Typed.text(text) == null;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
