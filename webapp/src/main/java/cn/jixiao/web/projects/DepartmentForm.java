package cn.jixiao.web.projects;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.SubTarget;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A unit's overall target in the making. Rows in which nothing stands are not written. */
public class DepartmentForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String goal;
  private final ArrayList<SubTargetRow> subTargets = new ArrayList<>();
  private final ArrayList<MeasureRow> measures = new ArrayList<>();

  static DepartmentForm of(DepartmentTarget target) {
    var form = new DepartmentForm();
    if (target != null) {
      var draft = target.draft();
      form.goal = draft.goal();
      for (var i = 0; i < draft.subTargets().size(); i++) {
        var links = target.getSubTargets().get(i).getTargetIds();
        form.subTargets.add(SubTargetRow.of(draft.subTargets().get(i), links));
      }
      draft.measures().forEach(text -> form.measures.add(new MeasureRow(text)));
    }
    return form;
  }

  DepartmentDraft draft() {
    return new DepartmentDraft(
        Typed.text(goal), written().stream().map(SubTargetRow::draft).toList(), texts());
  }

  /** By place, which targets serve the sub-targets. */
  List<Set<Long>> links() {
    subTargets.forEach(SubTargetRow::takeChosen);
    return written().stream().map(row -> (Set<Long>) new HashSet<>(row.getTargetIds())).toList();
  }

  /** Shows the links as they were recorded: a new row may have found its project by itself. */
  void recorded(List<SubTarget> rows) {
    var written = written();
    for (var i = 0; i < rows.size(); i++) {
      written.get(i).servedBy(rows.get(i).getTargetIds());
    }
  }

  private List<SubTargetRow> written() {
    return subTargets.stream().filter(row -> !row.isEmpty()).toList();
  }

  List<String> texts() {
    return measures.stream()
        .map(MeasureRow::getText)
        .map(Typed::text)
        .filter(t -> t != null)
        .toList();
  }

  void setTexts(List<String> texts) {
    measures.clear();
    texts.forEach(text -> measures.add(new MeasureRow(text)));
  }

  public void addSubTarget() {
    subTargets.add(new SubTargetRow());
  }

  public void addMeasure() {
    measures.add(new MeasureRow(null));
  }

  void remove(SubTargetRow row) {
    subTargets.remove(row);
  }

  void remove(MeasureRow row) {
    measures.remove(row);
  }

  void moveUp(SubTargetRow row) {
    var at = subTargets.indexOf(row);
    if (at > 0) {
      Collections.swap(subTargets, at, at - 1);
    }
  }

  public String getGoal() {
    return goal;
  }

  public void setGoal(String goal) {
    this.goal = goal;
  }

  public List<SubTargetRow> getSubTargets() {
    return subTargets;
  }

  public List<MeasureRow> getMeasures() {
    return measures;
  }
}
