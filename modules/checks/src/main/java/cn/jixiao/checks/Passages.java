package cn.jixiao.checks;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.TargetDraft;
import java.util.ArrayList;
import java.util.List;

/** Collects what is written in a target, or in part one, in the order of the form. */
final class Passages {

  private final List<Passage> passages = new ArrayList<>();

  static List<Passage> of(TargetDraft draft) {
    var found = new Passages();
    found.add("name", draft.name());
    found.add("purpose", draft.purpose());
    found.addAll("goals", draft.goals());
    for (var i = 0; i < draft.indicators().size(); i++) {
      var row = draft.indicators().get(i);
      var at = "indicators[" + i + "].";
      found.add(at + "name", row.name());
      found.add(at + "description", row.description());
      found.add(at + "value", row.value());
      found.add(at + "basis", row.basis());
    }
    return List.copyOf(found.passages);
  }

  static List<Passage> of(DepartmentDraft overall) {
    var found = new Passages();
    found.add("overall.goal", overall.goal());
    for (var i = 0; i < overall.subTargets().size(); i++) {
      var sub = overall.subTargets().get(i);
      var at = "overall.subTargets[" + i + "].";
      found.add(at + "title", sub.title());
      found.add(at + "goal", sub.goal());
      found.add(at + "indicator", sub.indicator());
    }
    found.addAll("overall.measures", overall.measures());
    return List.copyOf(found.passages);
  }

  private void addAll(String field, List<String> texts) {
    for (var i = 0; i < texts.size(); i++) {
      add(field + "[" + i + "]", texts.get(i));
    }
  }

  private void add(String field, String text) {
    if (text != null && !text.isBlank()) {
      passages.add(new Passage(field, text));
    }
  }
}
