package cn.jixiao.imports;

import java.util.Set;

/**
 * What the person decided about a project of the file, or about its part one.
 *
 * @param recordId the record they saw when they decided; null where there was none
 * @param recordVersion its version then
 * @param taken the keys of the differences that the record takes over where it is merged
 */
record Choice(Decision decision, Long recordId, Integer recordVersion, Set<String> taken) {

  Choice {
    taken = taken == null ? Set.of() : Set.copyOf(taken);
  }
}
