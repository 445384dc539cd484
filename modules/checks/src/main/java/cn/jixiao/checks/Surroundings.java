package cn.jixiao.checks;

import cn.jixiao.projects.OtherProject;
import java.util.List;
import java.util.Map;

/**
 * What rules may know of texts that do not stand in the paper, looked up beforehand, so that the
 * rules themselves need no database.
 *
 * @param copies what other submitted texts share with a project, by its number from 1; the largest
 *     share first
 * @param projects of which part one may speak although they do not stand in the paper
 * @param figures what the bureau lets the unit have, while the unit has yet to follow it
 */
public record Surroundings(
    Map<Integer, List<Copy>> copies, List<OtherProject> projects, Figures figures) {

  /** Of a text that is looked at alone. */
  public static final Surroundings NONE = new Surroundings(Map.of());

  /** Of a text in which everything stands of which it speaks. */
  public Surroundings(Map<Integer, List<Copy>> copies) {
    this(copies, List.of(), Figures.NONE);
  }

  public Surroundings {
    copies = Map.copyOf(copies);
    projects = List.copyOf(projects);
  }

  /** The same of a text whose part one speaks of these projects too. */
  Surroundings alongside(List<OtherProject> others) {
    return new Surroundings(copies, others, figures);
  }

  /** The same of a text that is to follow control figures. */
  Surroundings within(Figures issued) {
    return new Surroundings(copies, projects, issued);
  }

  /** What is shared with a project. */
  public List<Copy> copiesOf(TargetPaper target) {
    return copies.getOrDefault(target.number(), List.of());
  }
}
