package cn.jixiao.writing;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a printed line may end: between any two Chinese signs, as official papers are set, but
 * never inside a word or number, before a stop or behind an opening bracket. Our own reader goes by
 * the same rules, and so knows a line that was full from one that was ended.
 */
final class LineBreaks implements FSTextBreaker {

  private static final String NEVER_FIRST = "，。；：、！？）】》”’％%,.;:!?)]}…";
  private static final String NEVER_LAST = "（【《“‘([{";

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return -1;
    }
    do {
      at++;
    } while (at < text.length() && holdsTogether(text.charAt(at - 1), text.charAt(at)));
    return at;
  }

  /** A blank at the end of a line would be lost. */
  private static boolean holdsTogether(char before, char after) {
    return before == ' '
        || after == ' '
        || Character.isHighSurrogate(before)
        || NEVER_FIRST.indexOf(after) >= 0
        || NEVER_LAST.indexOf(before) >= 0
        || isLatin(before) && isLatin(after);
  }

  private static boolean isLatin(char sign) {
    return sign > ' ' && sign < 0x250;
  }
}
