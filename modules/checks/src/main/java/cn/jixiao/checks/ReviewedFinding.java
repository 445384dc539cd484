package cn.jixiao.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A finding with the declarant's word on it.
 *
 * @param answer why the text stays as it is; null where nothing was said
 */
public record ReviewedFinding(Finding finding, Answer answer) {

  /** What weighs most first, what is answered last among its like. */
  private static final Comparator<ReviewedFinding> BY_WEIGHT =
      Comparator.comparing((ReviewedFinding it) -> it.finding().severity())
          .thenComparing(ReviewedFinding::isAnswered);

  static List<ReviewedFinding> ranked(List<Finding> findings, Map<String, Answer> answers) {
    return findings.stream()
        .map(finding -> new ReviewedFinding(finding, answers.get(finding.key())))
        .sorted(BY_WEIGHT)
        .toList();
  }

  public boolean isAnswered() {
    return answer != null;
  }

  /** Whether words of the declarant are asked for. */
  public boolean isOpen() {
    return finding.isAnswerable() && answer == null;
  }
}
