package cn.jixiao.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the rows of a target went when it was rewritten. An indicator is found by its identity; a
 * goal or checkpoint, which has none, by its text, and those that were reworded in their order.
 *
 * @param moved by the table's name, the new index of each row there was, -1 where it is gone
 */
record RowMoves(Map<String, List<Integer>> moved) {

  private static final Pattern ROW = Pattern.compile("(plan|goals|indicators)\\[(\\d+)](.*)");

  static RowMoves of(
      TargetDraft before, TargetDraft after, List<Indicator> rows, List<Indicator> newRows) {
    return new RowMoves(
        Map.of(
            "plan", paired(labels(before), labels(after)),
            "goals", paired(before.goals(), after.goals()),
            "indicators", rows.stream().map(newRows::indexOf).toList()));
  }

  /** The field's name now; null where its row is gone. */
  String of(String path) {
    var row = ROW.matcher(path);
    if (!row.matches()) {
      return path;
    }
    var to = moved.get(row.group(1)).get(index(row));
    return to < 0 ? null : row.group(1) + "[" + to + "]" + row.group(3);
  }

  private static int index(Matcher row) {
    return Integer.parseInt(row.group(2));
  }

  private static List<String> labels(TargetDraft draft) {
    return draft.plan().stream().map(checkpoint -> String.valueOf(checkpoint.label())).toList();
  }

  private static List<Integer> paired(List<String> texts, List<String> newTexts) {
    var free = new ArrayList<Integer>();
    for (var i = 0; i < newTexts.size(); i++) {
      free.add(i);
    }
    var to = new Integer[texts.size()];
    for (var i = 0; i < to.length; i++) {
      var text = texts.get(i);
      to[i] = free.stream().filter(j -> newTexts.get(j).equals(text)).findFirst().orElse(null);
      free.remove(to[i]);
    }
    for (var i = 0; i < to.length; i++) {
      if (to[i] == null) {
        to[i] = free.isEmpty() ? -1 : free.remove(0);
      }
    }
    return List.of(to);
  }
}
