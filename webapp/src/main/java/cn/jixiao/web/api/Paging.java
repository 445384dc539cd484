package cn.jixiao.web.api;

import static cn.jixiao.web.api.ApiRule.PARAMETER_MALFORMED;

import cn.jixiao.shared.RuleViolation;

/**
 * Which part of a list is asked for.
 *
 * @param first index of the first row, from 0
 */
record Paging(int first, int size) {

  private static final int USUAL_SIZE = 20;
  private static final int LARGEST_SIZE = 100;

  /** Pages count from 1. */
  static Paging of(String page, String size) {
    var number = between("page", page, 1, Integer.MAX_VALUE / LARGEST_SIZE);
    var rows = Parameters.text(size) == null ? USUAL_SIZE : between("size", size, 1, LARGEST_SIZE);
    return new Paging((number - 1) * rows, rows);
  }

  private static int between(String name, String value, int least, int most) {
    var number = Parameters.integer(name, value);
    if (number == null) {
      return least;
    }
    if (number < least || number > most) {
      throw RuleViolation.at(name, PARAMETER_MALFORMED, value);
    }
    return number;
  }
}
