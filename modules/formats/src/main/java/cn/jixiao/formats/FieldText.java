package cn.jixiao.formats;

/**
 * Text with Word's marks for fields: what a field shows is text, how it is computed is not. A field
 * may begin in one paragraph and end in another.
 */
final class FieldText {

  private static final char BEGIN = '\u0013';
  private static final char RESULT = '\u0014';
  private static final char END = '\u0015';

  /** For each open field, whether its instruction (and not its result) is at hand. */
  private final StringBuilder open = new StringBuilder();

  private final StringBuilder instruction = new StringBuilder();
  private boolean navigation;

  /** The visible part of what follows what was given before. */
  String shown(String text) {
    var shown = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      take(text.charAt(i), shown);
    }
    return shown.toString();
  }

  private void take(char sign, StringBuilder shown) {
    switch (sign) {
      case BEGIN -> begin();
      case RESULT -> result();
      case END -> end();
      default -> (inInstruction() ? instruction : shown).append(sign);
    }
  }

  void begin() {
    open.append('i');
    instruction.setLength(0);
  }

  /** A part of the instruction of the field at hand. */
  void instruct(String text) {
    instruction.append(text);
  }

  void result() {
    if (open.length() > 0) {
      open.setCharAt(open.length() - 1, 'r');
      close();
    }
  }

  void end() {
    if (open.length() > 0) {
      open.setLength(open.length() - 1);
      close();
    }
  }

  boolean inInstruction() {
    return open.indexOf("i") >= 0;
  }

  /**
   * Whether a field since the last question pointed at a page. A line of a contents list does: it
   * repeats a heading and is none.
   */
  boolean wasNavigation() {
    close();
    var was = navigation;
    navigation = false;
    return was;
  }

  private void close() {
    var text = instruction.toString().strip();
    navigation |= text.startsWith("PAGEREF") || text.startsWith("TOC");
    instruction.setLength(0);
  }
}
