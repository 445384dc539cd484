package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers in front of headings, goals and list entries, in all the ways people write them. */
final class Numbering {

  private static final String CHINESE = "[一二三四五六七八九十百]{1,4}";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:目标\\s*(?<goal>\\d{1,2}|"
              + CHINESE
              + ")\\s*[:：]"
              + "|[（(]\\s*(?<bracket>\\d{1,3}|"
              + CHINESE
              + ")\\s*[)）]\\s*[、.．]?"
              + "|(?<chinese>"
              + CHINESE
              + ")\\s*[、.．]"
              + "|(?<comma>\\d{1,3})\\s*[、．)）]"
              + "|(?<dot>\\d{1,3})\\s*\\.(?!\\d)"
              + "|(?<circled>[①-⑳])"
              + ")[\\s\\u3000]*");

  private Numbering() {}

  /**
   * A text split from its number.
   *
   * @param number without punctuation: 1, 一
   */
  record Numbered(String number, String text) {}

  static Optional<Numbered> of(String line) {
    var matcher = NUMBERED.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (var form : new String[] {"goal", "bracket", "chinese", "comma", "dot", "circled"}) {
      if (matcher.group(form) != null) {
        return Optional.of(
            new Numbered(matcher.group(form), Words.trim(line.substring(matcher.end()))));
      }
    }
    return Optional.empty();
  }

  static String stripped(String line) {
    return of(line).map(Numbered::text).orElse(line);
  }
}
