package cn.jixiao.offline;

import java.util.List;

/**
 * What merging a workbook would do, or has done.
 *
 * @param state stands for the record this was worked out against; answers hold for no other
 * @param leftOvers what was typed and cannot be merged
 */
public record WorkbookMerge(
    String unitCode,
    String unitName,
    int year,
    String state,
    List<SheetMerge> sheets,
    List<LeftOver> leftOvers) {

  public WorkbookMerge {
    sheets = List.copyOf(sheets);
    leftOvers = List.copyOf(leftOvers);
  }

  /** The questions that have to be answered, by their names. */
  public List<String> questions() {
    return sheets.stream()
        .flatMap(sheet -> sheet.conflicts().stream().map(sheet::question))
        .toList();
  }
}
