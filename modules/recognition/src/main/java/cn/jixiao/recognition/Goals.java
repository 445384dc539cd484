package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the goals of a project: one for each number, continued over lines without one. */
final class Goals {

  private Goals() {}

  static List<String> read(FormHead head) {
    return head.find(Label.GOALS).map(field -> split(field.value())).orElse(List.of());
  }

  static List<String> split(String written) {
    var lines = Words.lines(written);
    var anyNumbered = lines.stream().anyMatch(line -> Numbering.of(line).isPresent());
    var goals = new ArrayList<String>();
    for (var line : lines) {
      var numbered = Numbering.of(line);
      if (anyNumbered && numbered.isEmpty() && !goals.isEmpty()) {
        var last = goals.size() - 1;
        goals.set(last, goals.get(last) + "\n" + line);
      } else {
        goals.add(numbered.map(Numbering.Numbered::text).orElse(line));
      }
    }
    return goals.stream().map(Words::line).filter(goal -> !goal.isEmpty()).toList();
  }
}
