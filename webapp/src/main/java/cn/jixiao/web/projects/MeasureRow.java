package cn.jixiao.web.projects;

/** One measure in the making. */
public class MeasureRow implements FormRow {

  private static final long serialVersionUID = 1L;

  private String key = RowKey.fresh();
  private String text;

  MeasureRow(String text) {
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
