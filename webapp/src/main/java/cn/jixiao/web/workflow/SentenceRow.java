package cn.jixiao.web.workflow;

import cn.jixiao.workflow.Sentence;
import java.io.Serializable;

/** One standard sentence in the making. */
public class SentenceRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String category;
  private String text;

  static SentenceRow of(Sentence sentence) {
    var row = new SentenceRow();
    row.category = sentence.category();
    row.text = sentence.text();
    return row;
  }

  Sentence sentence() {
    return new Sentence(category, text);
  }

  boolean isEmpty() {
    return sentence().category() == null && sentence().text() == null;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
