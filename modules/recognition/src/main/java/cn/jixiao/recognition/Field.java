package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Place;
import cn.jixiao.formats.Words;

/**
 * A label of a form with the value that belongs to it.
 *
 * @param printed the label as printed
 * @param value as written; empty where nothing is filled in
 * @param position where the label stands in the form's head; null for those that stand elsewhere
 */
record Field(
    Label label,
    Period period,
    String printed,
    String value,
    Place place,
    Ground ground,
    Position position) {

  private static final int LONGEST_LABEL = 20;

  /** A cell of the head, with its row's number there. */
  record Position(FormRow row, int rowNumber, Cell cell) {}

  /** How a label is named in a place: as printed, unless that is a whole text. */
  static String nameOf(Label label, String printed) {
    var squeezed = Words.squeezed(printed);
    return squeezed.isEmpty() || squeezed.length() > LONGEST_LABEL ? label.printed() : squeezed;
  }

  boolean isFilled() {
    return !Words.trim(value).isEmpty();
  }

  /** The value on one line; null where nothing is filled in. */
  String text() {
    return Fillers.lineOrNull(value);
  }

  Field as(Label other) {
    return new Field(other, period, printed, value, place, ground, position);
  }

  Field saying(String other) {
    return new Field(label, period, printed, other, place, ground, position);
  }

  Field during(Period other) {
    return new Field(label, other, printed, value, place, ground, position);
  }
}
