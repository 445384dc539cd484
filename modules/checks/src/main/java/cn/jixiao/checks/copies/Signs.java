package cn.jixiao.checks.copies;

import cn.jixiao.indicators.WrittenForms;
import java.util.Arrays;
import java.util.List;

/**
 * A text as copies are looked for in it: Han characters, letters and digits one behind the other.
 * Punctuation and blanks are dropped, a number of whatever length is one sign, so that neither a
 * changed amount nor a changed year hides a copy. Every sign remembers where it was written.
 */
final class Signs {

  /** Nobody reads further; the purpose and goals published by townships have 40 to 300. */
  static final int LONGEST = 1_000;

  private static final char NUMBER = '0';
  private static final int PART = 20;
  private static final int OFFSET = (1 << PART) - 1;

  /** A part of a text by its JSON name: {@code goals[0]}. */
  record Part(String field, String text) {}

  private final List<Part> parts;
  private char[] signs = new char[128];
  private int[] places = new int[128];
  private int length;

  Signs(List<Part> parts) {
    this.parts = parts;
    for (var part = 0; part < parts.size() && part < 1 << (31 - PART); part++) {
      read(part);
    }
  }

  private void read(int part) {
    var text = WrittenForms.fold(parts.get(part).text());
    for (var at = 0; at < text.length() && at < OFFSET && length < LONGEST; at++) {
      var sign = text.charAt(at);
      if (Character.isDigit(sign)) {
        if (length == 0 || signs[length - 1] != NUMBER) {
          add(NUMBER, part << PART | at);
        }
      } else if (Character.isLetter(sign)) {
        add(Character.toLowerCase(sign), part << PART | at);
      }
    }
  }

  private void add(char sign, int place) {
    if (length == signs.length) {
      signs = Arrays.copyOf(signs, length * 2);
      places = Arrays.copyOf(places, length * 2);
    }
    signs[length] = sign;
    places[length++] = place;
  }

  int length() {
    return length;
  }

  char at(int position) {
    return signs[position];
  }

  /** Where stretches of so many signs begin that lie within one part. */
  int[] stretches(int signsOfEach) {
    var starts = new int[length];
    var count = 0;
    for (var at = 0; at + signsOfEach <= length; at++) {
      if (places[at] >> PART == places[at + signsOfEach - 1] >> PART) {
        starts[count++] = at;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /**
   * What was written between two signs, both included: of a stretch that goes over several parts
   * the longest piece.
   */
  Part written(int first, int last) {
    var start = first;
    var best = 0;
    var piece = new Part(null, "");
    for (var at = first; at <= last; at++) {
      if (at == last || places[at + 1] >> PART != places[start] >> PART) {
        if (at - start >= best) {
          best = at - start + 1;
          piece = piece(start, at);
        }
        start = at + 1;
      }
    }
    return piece;
  }

  private Part piece(int first, int last) {
    var part = parts.get(places[first] >> PART);
    return new Part(
        part.field(), part.text().substring(places[first] & OFFSET, (places[last] & OFFSET) + 1));
  }
}
