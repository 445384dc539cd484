package cn.jixiao.checks.words;

import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.TargetPaper;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and where it stands.
 *
 * @param target the project's target; null in part one
 */
record PlacedText(TargetPaper target, String field, String text) {

  private static final int AROUND = 8;

  /** Every text of a paper: part one, then each project. */
  static List<PlacedText> of(DepartmentPaper paper) {
    var texts = new ArrayList<PlacedText>();
    var overall = paper.overall();
    add(texts, null, "overall.goal", overall.goal());
    for (var i = 0; i < overall.subTargets().size(); i++) {
      var place = "overall.subTargets[" + i + "].";
      add(texts, null, place + "title", overall.subTargets().get(i).title());
      add(texts, null, place + "goal", overall.subTargets().get(i).goal());
      add(texts, null, place + "indicator", overall.subTargets().get(i).indicator());
    }
    for (var i = 0; i < overall.measures().size(); i++) {
      add(texts, null, "overall.measures[" + i + "]", overall.measures().get(i));
    }
    paper.targets().forEach(target -> texts.addAll(of(target)));
    return texts;
  }

  static List<PlacedText> of(TargetPaper target) {
    var texts = new ArrayList<PlacedText>();
    var draft = target.draft();
    add(texts, target, "name", draft.name());
    add(texts, target, "purpose", draft.purpose());
    for (var i = 0; i < draft.goals().size(); i++) {
      add(texts, target, "goals[" + i + "]", draft.goals().get(i));
    }
    for (var row : target.indicators()) {
      add(texts, target, row.at("name"), row.draft().name());
      add(texts, target, row.at("description"), row.draft().description());
      add(texts, target, row.at("basis"), row.draft().basis());
    }
    return texts;
  }

  private static void add(List<PlacedText> texts, TargetPaper target, String field, String text) {
    if (text != null && !text.isBlank()) {
      texts.add(new PlacedText(target, field, text));
    }
  }

  /**
   * @param replaced the whole text as it should be; null where only the writer can know
   */
  void tell(Findings found, String replaced, String seen, Object... arguments) {
    if (target == null) {
      found.tellOverall(field, seen, arguments);
    } else {
      var repair = replaced == null ? null : new Repair(field, replaced);
      found.tell(target, repair, field, seen, arguments);
    }
  }

  /** The words around a part of the text, so that it is found again. */
  String around(int start, int end) {
    return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND));
  }
}
