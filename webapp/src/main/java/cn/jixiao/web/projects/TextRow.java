package cn.jixiao.web.projects;

/** A row that is one text, as it is typed: a goal, a measure. */
public class TextRow implements FormRow {

  private static final long serialVersionUID = 1L;

  private String key = RowKey.fresh();
  private String text;

  TextRow(String text) {
    this.text = text;
  }

  @Override
  public boolean isBlank() {
    return Typed.paragraph(text) == null;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public void follow(String earlier) {
    key = earlier;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
