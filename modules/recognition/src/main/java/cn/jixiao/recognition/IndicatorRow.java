package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import cn.jixiao.formats.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What one row of an indicator table says under each of its headings; nothing for empty cells. */
final class IndicatorRow {

  /** A text under a heading. */
  record Part(String text, Place place, Ground ground) {}

  private static final Pattern SIGN_OR_NUMBER =
      Pattern.compile("(?:[≥≤=><≧≦═＝＞＜]|>=|<=)?\\d{0,15}(?:\\.\\d{1,4})?");

  private final FormRow row;
  private final Period period;
  private final Map<Label, Part> parts = new EnumMap<>(Label.class);
  private String otherValue;
  private boolean printed;
  private boolean section;
  private String headingUnit;

  /**
   * @param period what time the whole table is about
   */
  IndicatorRow(FormRow row, Period period) {
    this.row = row;
    this.period = period;
  }

  Place place(String label) {
    return row.place(label);
  }

  Period period() {
    return period;
  }

  Part get(Label label) {
    return parts.get(label);
  }

  boolean has(Label label) {
    return parts.containsKey(label);
  }

  /** Cells below one heading belong together: a format may have split them. */
  void add(Label label, Part part) {
    parts.merge(
        label,
        part,
        (left, right) ->
            new Part(
                left.text() + between(label, left.text()) + right.text(),
                left.place(),
                left.ground().and(right.ground())));
  }

  /** The unit in the brackets of the value's heading, or null. */
  String headingUnit() {
    return headingUnit;
  }

  void headingUnit(String unit) {
    headingUnit = unit;
  }

  /** A value that takes a cell each for its sign, its number and its unit is one word. */
  private static String between(Label label, String left) {
    var last = Words.trim(left);
    return label == Label.VALUE && SIGN_OR_NUMBER.matcher(last).matches() ? "" : "\n";
  }

  void put(Label label, Part part) {
    parts.put(label, part);
  }

  /** What stands under the one heading is meant under the other. */
  void moveTo(Label label, Label from) {
    parts.put(label, parts.remove(from));
  }

  /** Whether the form printed something for this row, if only to be filled in. */
  boolean isMeant() {
    return !section && (printed || !parts.isEmpty());
  }

  /** It says nothing but the first level of the rows below it. */
  void heads(Part level1) {
    section = true;
    put(Label.LEVEL1, level1);
  }

  void printed() {
    printed = true;
  }

  /** The value for the whole project, where the row states one beside the year's; or null. */
  String otherValue() {
    return otherValue;
  }

  void otherValue(String value) {
    otherValue = value;
  }
}
