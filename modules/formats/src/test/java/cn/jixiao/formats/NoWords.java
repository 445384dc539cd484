package cn.jixiao.formats;

import java.util.List;

/** A caller that lends no words. */
enum NoWords implements FormWords {
  NONE;

  @Override
  public boolean isFormLabel(String cell) {
    return false;
  }

  @Override
  public boolean isCaption(String line) {
    return false;
  }

  @Override
  public boolean isIndicatorHeading(List<String> cells) {
    return false;
  }
}
