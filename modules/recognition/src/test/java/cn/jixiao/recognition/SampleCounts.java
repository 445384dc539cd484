package cn.jixiao.recognition;

import cn.jixiao.projects.TargetDraft;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Counts, file by file, how many fields of the samples were read exactly. */
final class SampleCounts {

  private record Row(int projects, int indicators, int fields, int exact) {}

  private final Map<String, Row> rows = new TreeMap<>();

  void add(String file, List<TargetDraft> found, List<TargetDraft> expected) {
    var fields = 0;
    var exact = 0;
    for (var i = 0; i < expected.size(); i++) {
      var wanted = values(expected.get(i));
      var read = i < found.size() ? values(found.get(i)) : Map.<String, Object>of();
      fields += wanted.size();
      exact +=
          (int)
              wanted.entrySet().stream()
                  .filter(it -> Objects.equals(it.getValue(), read.get(it.getKey())))
                  .count();
    }
    var indicators = expected.stream().mapToInt(it -> it.indicators().size()).sum();
    rows.put(file, new Row(expected.size(), indicators, fields, exact));
  }

  /** Every single value of a project by its path. */
  private static Map<String, Object> values(TargetDraft target) {
    var values = new TreeMap<String, Object>();
    SamplesTest.asMap(target)
        .forEach(
            (field, value) -> {
              if (value instanceof List<?> list) {
                for (var i = 0; i < list.size(); i++) {
                  addItem(field + i, list.get(i), values);
                }
              } else {
                values.put(field, value);
              }
            });
    return values;
  }

  private static void addItem(String path, Object item, Map<String, Object> values) {
    if (item instanceof List<?> parts) {
      for (var i = 0; i < parts.size(); i++) {
        values.put(path + "." + i, parts.get(i));
      }
    } else {
      values.put(path, item);
    }
  }

  void print() {
    System.out.println("file               projects  indicators  fields   exact");
    rows.forEach(
        (file, row) ->
            System.out.printf(
                "%-18s %8d  %10d  %6d  %6d%n",
                file, row.projects(), row.indicators(), row.fields(), row.exact()));
  }
}
