package cn.jixiao.recognition;

import cn.jixiao.formats.FormWords;
import java.util.List;

/** The words of the forms, lent to who finds rows in a text dump. */
final class LabelWords implements FormWords {

  @Override
  public boolean isFormLabel(String cell) {
    return Announcement.isOfForm(Announcement.in(cell));
  }

  @Override
  public boolean isCaption(String line) {
    return Caption.matches(line);
  }

  @Override
  public boolean isIndicatorHeading(List<String> cells) {
    return Columns.isHeading(cells);
  }
}
