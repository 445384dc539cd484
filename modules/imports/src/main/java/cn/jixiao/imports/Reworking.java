package cn.jixiao.imports;

import java.util.Map;
import java.util.Set;

/**
 * Everything a person makes of a recognised file, said at once.
 *
 * @param unitCode for which unit it is; null is "not known yet"
 * @param year for which budget year
 * @param corrections by the field's path, as typed; blank says that nothing is stated there
 * @param verdicts by the item: {@code projects[3]}, {@code overall}
 */
public record Reworking(
    String unitCode, Integer year, Map<String, String> corrections, Map<String, Verdict> verdicts) {

  /**
   * What becomes of an item.
   *
   * @param taken the keys of the differences that a merge takes over
   */
  public record Verdict(Decision decision, Set<String> taken) {}
}
