package cn.jixiao.checks;

import java.util.List;
import java.util.Map;

/**
 * What rules may know of texts that do not stand in the paper, looked up beforehand, so that the
 * rules themselves need no database.
 *
 * @param copies what other submitted texts share with a project, by its number from 1; the largest
 *     share first
 */
public record Surroundings(Map<Integer, List<Copy>> copies) {

  /** Of a text that is looked at alone. */
  public static final Surroundings NONE = new Surroundings(Map.of());

  public Surroundings {
    copies = Map.copyOf(copies);
  }

  /** What is shared with a project. */
  public List<Copy> copiesOf(TargetPaper target) {
    return copies.getOrDefault(target.number(), List.of());
  }
}
