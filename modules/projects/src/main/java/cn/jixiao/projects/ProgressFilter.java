package cn.jixiao.projects;

/**
 * The units of which a person wants to know how far they are.
 *
 * @param organizationCode code of a unit or department; null for all
 * @param state null for all
 * @param timing null for all
 * @param first index of the first row, from 0
 */
public record ProgressFilter(
    int year, String organizationCode, ProgressState state, Timing timing, int first, int size) {

  /** All units there are. */
  static ProgressFilter ofAll(int year) {
    return new ProgressFilter(year, null, null, null, 0, 0);
  }
}
