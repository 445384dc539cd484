package cn.jixiao.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person made of what was recognised.
 *
 * @param corrections by the field's path, as typed; blank says that nothing is stated there
 * @param choices by the item: {@code projects[3]}, {@code overall}
 */
record Handwork(Map<String, String> corrections, Map<String, Choice> choices) {

  static final Handwork NONE = new Handwork(Map.of(), Map.of());

  Handwork corrected(Map<String, String> all) {
    return new Handwork(all, choices);
  }

  Handwork decided(String item, Choice choice) {
    var more = new LinkedHashMap<>(choices);
    more.put(item, choice);
    return new Handwork(corrections, more);
  }
}
