package cn.jixiao.indicators;

/**
 * Folds what keyboards write differently into one form: ％ and ﹪ are %, ≧ is ≥, a full-width blank
 * is a blank. One sign becomes one sign, so a position in the folded text is the same position in
 * the text as written, and what was found in the one can be cut out of the other.
 *
 * <p>Whoever compares or searches texts people typed, folds them first; what is stored and shown
 * stays as written.
 */
public final class WrittenForms {

  private WrittenForms() {}

  /** Full-width letters, digits and signs become half-width, kinds of ≥ and ≤ become one. */
  public static String fold(String written) {
    var folded = new StringBuilder(written.length());
    for (var i = 0; i < written.length(); i++) {
      folded.append(fold(written.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char sign) {
    if (sign >= '！' && sign <= '～') {
      return (char) (sign - '！' + '!');
    }
    return switch (sign) {
      case '≧', '⩾', '﹥', '≽' -> sign == '﹥' ? '>' : '≥';
      case '≦', '⩽', '﹤', '≼' -> sign == '﹤' ? '<' : '≤';
      case '═', '﹦', '〓' -> '=';
      case '﹪' -> '%';
      case '\u3000', '\u00a0', '\t', '\n', '\r' -> ' ';
      case '〜', '∼' -> '~';
      case '–', '—', '―', '−', '‐', '‑' -> '-';
      default -> sign;
    };
  }
}
