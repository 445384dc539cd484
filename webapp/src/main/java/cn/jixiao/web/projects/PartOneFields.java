package cn.jixiao.web.projects;

import cn.jixiao.comparison.Comparison;
import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.WrittenPartOne;
import java.util.List;
import java.util.Map;

/** The fields of part one of a whole text: {@code overall.goal}, {@code overall.measures[2]}. */
public final class PartOneFields implements PaperFields {

  private static final String PREFIX = "overall.";
  private static final DepartmentDraft NONE = new DepartmentDraft(null, List.of(), List.of());

  private final Map<String, String> texts;

  private PartOneFields(DepartmentDraft draft) {
    texts = new FormCells(DepartmentForm.of(draft)).all();
  }

  /** Those of a text whose part one is written by another unit are none. */
  public static PartOneFields of(WrittenPartOne partOne) {
    return new PartOneFields(partOne == null ? NONE : partOne.draft());
  }

  /** How an adjustment differs from what is in force. */
  static List<FieldDifference> adjusted(WrittenPartOne partOne) {
    return Comparison.of(partOne.target().draft(), partOne.draft()).differences().stream()
        .map(
            it ->
                new FieldDifference(
                    it.change(),
                    PREFIX + it.field(),
                    it.foundField() == null ? null : PREFIX + it.foundField(),
                    it.recorded(),
                    it.found()))
        .toList();
  }

  @Override
  public String text(String field) {
    return field.startsWith(PREFIX)
        ? texts.get(FormCells.of(field.substring(PREFIX.length())))
        : null;
  }

  @Override
  public String row(String field) {
    return null;
  }

  /** Its rows have no key: a field is where it was. */
  @Override
  public String now(String field, String rowKey, String seen) {
    return text(field) == null ? null : field;
  }
}
