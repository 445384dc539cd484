package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Severity;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * A quote or bracket that is opened and not closed, or closed and not opened. Half and full width
 * go together, and so does the bracket behind the number of an item: 1), 二）.
 */
@Catalogued(id = "C35c", severity = Severity.WARN)
class QuoteUnmatched extends SlipCheck {

  private static final String OPENING = "(（【《〔「“";
  private static final String CLOSING = ")）】》〕」”";
  private static final String OF_A_NUMBER = "一二三四五六七八九十①②③④⑤";
  private static final int AROUND = 8;

  @Override
  Optional<Slip> slipIn(String text) {
    var open = new ArrayDeque<Integer>();
    var straight = -1;
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      if (OPENING.indexOf(sign) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(sign) >= 0) {
        if (!open.isEmpty() && isPair(text.charAt(open.peek()), sign)) {
          open.pop();
        } else if (!isNumbering(text, i, sign)) {
          return Optional.of(new Slip(around(text, i), String.valueOf(sign), null));
        }
      } else if (sign == '"') {
        straight = straight < 0 ? i : -1;
      }
    }
    return open.isEmpty() ? alone(text, straight) : unclosed(text, open.peek(), straight);
  }

  private static boolean isPair(char opening, char closing) {
    var pair = OPENING.indexOf(opening) - CLOSING.indexOf(closing);
    return pair == 0 || "(（".indexOf(opening) >= 0 && ")）".indexOf(closing) >= 0;
  }

  private static boolean isNumbering(String text, int at, char sign) {
    if (at == 0 || ")）".indexOf(sign) < 0) {
      return false;
    }
    var before = text.charAt(at - 1);
    return Character.isDigit(before)
        || OF_A_NUMBER.indexOf(before) >= 0
        || before < 128 && Character.isLetter(before);
  }

  /** “四个民主" is closed with the straight sign. */
  private static Optional<Slip> unclosed(String text, int opening, int straight) {
    if (text.charAt(opening) != '“' || straight < opening) {
      var sign = String.valueOf(text.charAt(opening));
      return Optional.of(new Slip(around(text, opening), sign, null));
    }
    var healed = text.substring(0, straight) + '”' + text.substring(straight + 1);
    return Optional.of(new Slip(text.substring(opening, straight + 1), "\"", healed));
  }

  /** At either end of the text it is what a spreadsheet left; behind a number it means inches. */
  private static Optional<Slip> alone(String text, int straight) {
    return straight <= 0
            || straight == text.length() - 1
            || Character.isDigit(text.charAt(straight - 1))
        ? Optional.empty()
        : Optional.of(new Slip(around(text, straight), "\"", null));
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND + 1));
  }
}
