package cn.jixiao.checks;

/**
 * Which of the findings with which targets set off are looked at. Null narrows nothing.
 *
 * @param unitCode of a department or unit
 * @param rule the number in the catalogue
 * @param first the index of the first row that is asked for
 * @param size how many rows at the most
 */
public record FindingFilter(
    int year, String unitCode, String rule, Severity severity, int first, int size) {

  /** The same of what weighs so much. */
  FindingFilter of(Severity severity) {
    return new FindingFilter(year, unitCode, rule, severity, first, size);
  }
}
