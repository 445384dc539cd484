package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A label that was found in a cell, however it is dressed up: numbered, with a note or unit in
 * brackets, for a period (年度绩效目标), alone or before its value.
 *
 * @param plain whether it is printed just as we know it
 * @param inline what stands behind the label in the same cell; empty where nothing does
 */
record Announcement(Label label, Period period, boolean plain, String inline) {

  private static final Map<String, Label> WORDS = words();

  /** Short words that mean something in the headings of a table only. */
  private static final Map<String, Label> HEADING_WORDS =
      Map.ofEntries(
          Map.entry("单位", Label.MEASURE_UNIT),
          Map.entry("目标", Label.VALUE),
          Map.entry("值", Label.VALUE),
          Map.entry("数值", Label.VALUE),
          Map.entry("标准", Label.VALUE),
          Map.entry("指标", Label.INDICATOR),
          Map.entry("名称", Label.INDICATOR),
          Map.entry("内容", Label.DESCRIPTION),
          Map.entry("解释", Label.DESCRIPTION),
          Map.entry("备注", Label.UNKEPT_COLUMN),
          Map.entry("说明", Label.UNKEPT_COLUMN),
          Map.entry("序号", Label.UNKEPT_COLUMN));

  private static final String ENDINGS = endings();
  private static final int LONGEST = 16;
  private static final int FARTHEST_COLON = 40;
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:其中[:：]?|[0-9]{1,2}[.、．]|[（(]?[一二三四五六七八九十]{1,2}[)）、.．]|[（(][0-9]{1,2}[)）]|[*＊★])");
  private static final Pattern BRACKETS = Pattern.compile("[（(\\[【][^（()）\\[\\]【】]{0,40}[)）\\]】]");
  private static final Pattern NEXT_LABEL =
      Pattern.compile("(?<![\\s\\u3000])[\\s\\u3000]++(?=[\\p{IsHan}（）()]{2,16}[:：])");
  private static final Pattern FOR_YEAR =
      Pattern.compile("^(?:本年度|当年度|本年|当年|年度|全年|年初|(?:19|20)[0-9X×]{2}年度?|本期|阶段性)");
  private static final Pattern FOR_WHOLE =
      Pattern.compile("^(?:实施期|项目期|中长期|中远期|长期|中期|三年|总体(?=目标值|指标值|绩效指标)|总(?=目标|预算)|整体|跨年度)");
  private static final Pattern FOR_NOTHING = Pattern.compile("^(?:项目|支出|绩效|预期|计划|申报|预计)");

  /** The first label a cell's text announces, be it alone or with its value behind a colon. */
  static Optional<Announcement> in(String text) {
    return allIn(text).stream().findFirst();
  }

  static Optional<Announcement> in(Cell cell) {
    return in(cell.text());
  }

  /** The label a heading of a table is. */
  static Optional<Announcement> ofColumn(String text) {
    if (text.length() > FARTHEST_COLON || !endsLikeLabel(text)) {
      return Optional.empty();
    }
    var bare = bare(Words.squeezed(text));
    var word = HEADING_WORDS.get(bare);
    return Optional.ofNullable(word == null ? meaning(bare, WORDS) : of(word, true));
  }

  /** Whether it announces a value of the form's head, not a column of its indicators. */
  static boolean isOfForm(Optional<Announcement> found) {
    return found.filter(it -> !it.label().isColumn()).isPresent();
  }

  /** All labels a cell's text announces: 项目编码：… 项目名称：… */
  static List<Announcement> allIn(String text) {
    var beginning = shortened(text);
    if (indexOfColon(beginning) < 0 && !endsLikeLabel(text)) {
      return List.of();
    }
    var squeezed = Words.squeezed(beginning);
    var alone = text.length() > FARTHEST_COLON ? null : meaning(bare(squeezed), WORDS);
    if (alone != null) {
      return List.of(
          new Announcement(alone.label(), alone.period(), alone.plain() && isBare(squeezed), ""));
    }
    var unnumbered = LEAD.matcher(squeezed).replaceFirst("");
    var colon = indexOfColon(unnumbered);
    if (colon <= 0 || announcing(unnumbered.substring(0, colon)) == null) {
      return List.of();
    }
    var parts = NEXT_LABEL.split(LEAD.matcher(Words.line(text)).replaceFirst(""));
    var found = split(parts);
    return parts.length == 1 && found.size() == 1 ? List.of(withLines(found.get(0), text)) : found;
  }

  /** Most cells are no label, and their last sign shows it; that spares them a closer look. */
  private static boolean endsLikeLabel(String text) {
    for (var i = text.length() - 1; i >= 0; i--) {
      var sign = text.charAt(i);
      if (!Character.isWhitespace(sign) && sign != '\u00a0') {
        return ENDINGS.indexOf(sign) >= 0;
      }
    }
    return false;
  }

  private static String endings() {
    var endings = new StringBuilder("：:)）]】");
    WORDS.keySet().forEach(word -> endings.append(word.charAt(word.length() - 1)));
    HEADING_WORDS.keySet().forEach(word -> endings.append(word.charAt(word.length() - 1)));
    return endings
        .chars()
        .distinct()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A label stands at the beginning; however long a text is, no more of it is looked at. */
  private static String shortened(String text) {
    return text.length() > FARTHEST_COLON ? text.substring(0, FARTHEST_COLON) : text;
  }

  /** A label alone in its cell keeps the lines of its value. */
  private static Announcement withLines(Announcement found, String text) {
    var raw = LEAD.matcher(Words.trim(text)).replaceFirst("");
    return found.with(Words.trim(raw.substring(indexOfColon(raw) + 1)));
  }

  private Announcement with(String value) {
    return new Announcement(label, period, plain, value);
  }

  /** Each label reaches up to the next one that stands behind a blank. */
  private static List<Announcement> split(String[] parts) {
    var found = new ArrayList<Announcement>();
    for (var part : parts) {
      var colon = indexOfColon(part);
      var label = announcing(Words.squeezed(part.substring(0, Math.max(0, colon))));
      if (label != null) {
        found.add(label.with(Words.trim(part.substring(colon + 1))));
      } else if (!found.isEmpty() && AmountUnits.stated(part).isEmpty()) {
        var last = found.remove(found.size() - 1);
        found.add(last.with(last.inline() + " " + Words.trim(part)));
      }
    }
    return found;
  }

  /** Columns have no value in their heading. */
  private static Announcement announcing(String squeezed) {
    var found = meaning(bare(squeezed), WORDS);
    return found == null || found.label().isColumn() ? null : found;
  }

  private static int indexOfColon(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '：' || text.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBare(String squeezed) {
    return !BRACKETS.matcher(squeezed).find();
  }

  private static String bare(String squeezed) {
    var text = LEAD.matcher(squeezed).replaceFirst("");
    return withoutColon(BRACKETS.matcher(withoutColon(text)).replaceAll(""));
  }

  private static String withoutColon(String text) {
    return text.endsWith("：") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }

  /** The label a word is, if need be without what it says about the period. */
  private static Announcement meaning(String bare, Map<String, Label> words) {
    if (bare.isEmpty() || bare.length() > LONGEST) {
      return null;
    }
    var rest = bare;
    var period = Period.OPEN;
    for (var step = 0; step < 4; step++) {
      var label = words.get(rest);
      if (label != null) {
        return new Announcement(label, period, step == 0, "");
      }
      if (FOR_YEAR.matcher(rest).find()) {
        period = Period.YEAR;
        rest = FOR_YEAR.matcher(rest).replaceFirst("");
      } else if (FOR_WHOLE.matcher(rest).find()) {
        period = Period.WHOLE;
        rest = FOR_WHOLE.matcher(rest).replaceFirst("");
      } else {
        var shorter = FOR_NOTHING.matcher(rest).replaceFirst("");
        if (shorter.equals(rest)) {
          return null;
        }
        rest = shorter;
      }
    }
    return null;
  }

  static Announcement of(Label label, boolean plain) {
    return new Announcement(label, Period.OPEN, plain, "");
  }

  private static Map<String, Label> words() {
    var map = new HashMap<String, Label>();
    for (var label : Label.values()) {
      for (var word : label.words()) {
        map.putIfAbsent(word, label);
      }
    }
    return Map.copyOf(map);
  }
}
