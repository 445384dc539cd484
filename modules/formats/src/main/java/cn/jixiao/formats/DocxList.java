package cn.jixiao.formats;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** One kind of numbered list of a Word file: how its levels are numbered, and how far they are. */
final class DocxList {

  private static final int LEVELS = 9;
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};
  private static final int FIRST_WITHOUT_WORDS = 10_000;
  private static final int CIRCLES = 20;
  private static final int LETTERS = 26;

  private final Level[] levels = new Level[LEVELS];

  private static final class Level {
    private int start = 1;
    private String format = "decimal";
    private String text = "";
    private int count;
    private boolean running;

    private void advance() {
      count = running ? count + 1 : start;
      running = true;
    }

    private int shown() {
      return running ? count : start;
    }
  }

  private DocxList() {
    for (var i = 0; i < LEVELS; i++) {
      levels[i] = new Level();
    }
  }

  /** The list at whose start the part stands. */
  static DocxList read(XmlPart xml) throws XMLStreamException {
    var list = new DocxList();
    var level = new Level();
    while (xml.next() && (xml.isStart() || !xml.name().equals("abstractNum"))) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "lvl" -> level = list.level(xml.number("ilvl", 0));
          case "start" -> level.start = xml.number("val", 1);
          case "numFmt" -> level.format = String.valueOf(xml.attribute("val"));
          case "lvlText" -> level.text = xml.attribute("val") == null ? "" : xml.attribute("val");
          default -> {
            // indents and type faces
          }
        }
      }
    }
    return list;
  }

  private Level level(int level) {
    Reading.require(level >= 0 && level < LEVELS);
    return levels[level];
  }

  /** The next paragraph of that level begins with this number. */
  void restart(int level, int start) {
    level(level).start = start;
    level(level).running = false;
  }

  /** Counts one more paragraph of that level and says its number. */
  String next(int level) {
    level(level).advance();
    for (var below = level + 1; below < LEVELS; below++) {
      levels[below].running = false;
    }
    if (isBullet(levels[level])) {
      return "";
    }
    var number = filled(levels[level].text);
    var end = number.isEmpty() ? '.' : number.charAt(number.length() - 1);
    return Character.isLetterOrDigit(end) ? number + " " : number;
  }

  private String filled(String pattern) {
    var number = new StringBuilder();
    for (var i = 0; i < pattern.length(); i++) {
      var digit = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (pattern.charAt(i) == '%' && digit >= 0 && digit < LEVELS) {
        number.append(words(levels[digit]));
        i++;
      } else {
        number.append(pattern.charAt(i));
      }
    }
    return number.toString();
  }

  private static boolean isBullet(Level level) {
    return level.format.equals("bullet") || level.format.equals("none");
  }

  private static String words(Level level) {
    var number = level.shown();
    return switch (level.format) {
      case "none" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "ideographDigital",
          "taiwaneseCountingThousand" ->
          chinese(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= CIRCLES
              ? String.valueOf((char) ('①' + number - 1))
              : String.valueOf(number);
      case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(number);
      default -> String.valueOf(number);
    };
  }

  private static String letter(int number) {
    return number >= 1 && number <= LETTERS
        ? String.valueOf((char) ('A' + number - 1))
        : String.valueOf(number);
  }

  /** As it is counted: 十一, 二十, 一百零一. */
  private static String chinese(int number) {
    if (number < 1 || number >= FIRST_WITHOUT_WORDS) {
      return String.valueOf(number);
    }
    var words = new StringBuilder();
    var digits = String.valueOf(number);
    for (var i = 0; i < digits.length(); i++) {
      var digit = digits.charAt(i) - '0';
      if (digit > 0) {
        words.append(DIGITS.charAt(digit)).append(PLACES[digits.length() - 1 - i]);
      } else if (i + 1 < digits.length() && digits.charAt(i + 1) != '0') {
        words.append(DIGITS.charAt(0));
      }
    }
    return words.toString().startsWith("一十") ? words.substring(1) : words.toString();
  }
}
