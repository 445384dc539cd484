package cn.jixiao.offline;

import cn.jixiao.comparison.Conflict;
import cn.jixiao.comparison.FieldDifference;
import java.util.List;

/**
 * What one sheet of a workbook does to its target.
 *
 * @param number the sheet's number among those of targets, from 1; with a conflict's key it names a
 *     question
 * @param targetId null for a project that is new
 * @param changedHere what only the sheet changed; where the target cannot be changed any more, what
 *     would have been
 * @param changedThere what only the record changed since the workbook was issued
 */
public record SheetMerge(
    int number,
    String sheet,
    Long targetId,
    String code,
    String name,
    SheetFate fate,
    List<FieldDifference> changedHere,
    List<FieldDifference> changedThere,
    List<Conflict> conflicts) {

  public SheetMerge {
    changedHere = List.copyOf(changedHere);
    changedThere = List.copyOf(changedThere);
    conflicts = List.copyOf(conflicts);
  }

  /** How a question about this sheet is named in the answers. */
  public String question(Conflict conflict) {
    return number + ":" + conflict.key();
  }
}
