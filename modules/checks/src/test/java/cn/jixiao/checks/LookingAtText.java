package cn.jixiao.checks;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit's text for the test of one rule: part one and projects as the test writes them, and the
 * look of that rule at all of it. {@code LookingAtText.by(new X()).goal("…").subTarget("1", "…",
 * "…", "…").project(Looking.by(new X()).name("…").draft()).at2027()}.
 */
public final class LookingAtText {

  private final Object check;
  private Origin origin = new Origin("601001", "青澜区栖禾镇人民政府本级", "139901", "青澜区");
  private String goal;
  private final List<SubTargetDraft> subTargets = new ArrayList<>();
  private final List<String> measures = new ArrayList<>();
  private final List<TargetDraft> projects = new ArrayList<>();

  private LookingAtText(Object check) {
    this.check = check;
  }

  public static LookingAtText by(Object check) {
    return new LookingAtText(check);
  }

  public LookingAtText from(Origin whose) {
    origin = whose;
    return this;
  }

  public LookingAtText goal(String written) {
    goal = written;
    return this;
  }

  public LookingAtText subTarget(String number, String title, String subGoal, String subIndicator) {
    subTargets.add(new SubTargetDraft(number, title, subGoal, subIndicator));
    return this;
  }

  public LookingAtText measures(String... written) {
    measures.addAll(List.of(written));
    return this;
  }

  public LookingAtText project(TargetDraft draft) {
    projects.add(draft);
    return this;
  }

  public List<Finding> in(Integer year) {
    var paper =
        new DepartmentPaper(
            origin, year, new DepartmentDraft(goal, subTargets, measures), projects);
    return Catalogue.of(List.of(check)).judge(paper, Settings.USUAL);
  }

  public List<Finding> at2027() {
    return in(2027);
  }
}
