package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.DIMENSION_NOT_ASKED;
import static cn.jixiao.workflow.WorkflowRule.DIMENSION_REQUIRED;

import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The grades of the dimensions of one review.
 *
 * @param grades only of those that have one, in the order of the dimensions
 */
public record DimensionGrades(Map<ReviewDimension, ReviewGrade> grades) {

  public static final DimensionGrades NONE = new DimensionGrades(Map.of());

  public DimensionGrades {
    var given = new EnumMap<ReviewDimension, ReviewGrade>(ReviewDimension.class);
    grades.forEach(
        (dimension, grade) -> {
          if (grade != null) {
            given.put(dimension, grade);
          }
        });
    grades = Collections.unmodifiableMap(given);
  }

  /** As {@link #told()} says it. */
  static DimensionGrades read(String told) {
    return new DimensionGrades(
        Stream.of(told.split(" "))
            .map(pair -> pair.split(":"))
            .collect(
                Collectors.toMap(
                    pair -> ReviewDimension.valueOf(pair[0]),
                    pair -> ReviewGrade.valueOf(pair[1]))));
  }

  public ReviewGrade of(ReviewDimension dimension) {
    return grades.get(dimension);
  }

  /** {@code COMPLETENESS:GOOD RELEVANCE:EXCELLENT}; empty where there is none. */
  String told() {
    return grades.entrySet().stream()
        .map(entry -> entry.getKey() + ":" + entry.getValue())
        .collect(Collectors.joining(" "));
  }

  /** Goes on only if each dimension has its grade where they are asked, and else none has. */
  void require(boolean asked) {
    RuleViolation.throwIfAny(
        Arrays.stream(ReviewDimension.values())
            .filter(dimension -> grades.containsKey(dimension) != asked)
            .map(
                dimension ->
                    Breach.of(asked ? DIMENSION_REQUIRED : DIMENSION_NOT_ASKED, dimension.field()))
            .toList());
  }
}
