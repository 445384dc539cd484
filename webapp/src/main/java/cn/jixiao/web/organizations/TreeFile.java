package cn.jixiao.web.organizations;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.FormWords;
import cn.jixiao.formats.Grid;
import cn.jixiao.formats.SourceReader;
import cn.jixiao.organizations.OrganizationKind;
import cn.jixiao.organizations.TreeRow;
import cn.jixiao.web.common.Texts;
import cn.jixiao.web.common.Upload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A list of organizations as people have it: a table with a heading for code and name, and maybe
 * for kind and what stands above. Files are read as hostile until they have been read.
 */
final class TreeFile {

  /** A list is no form. */
  private static final SourceReader READER = new SourceReader(FormWords.NONE);

  private static final List<String> COLUMNS = List.of("code", "name", "kind", "parentCode");

  /** The heading stands among the first rows, below a title at most. */
  private static final int HEADING_WITHIN = 10;

  private final Texts texts = Texts.in(Locale.CHINESE);

  private TreeFile() {}

  /** The rows of all tables that have such a heading; empty ones are left out. */
  static List<TreeRow> read(Upload file) {
    var list = new TreeFile();
    return READER.read(file.bytes(), file.name()).blocks().stream()
        .flatMap(block -> block instanceof Grid grid ? list.rows(grid) : Stream.of())
        .toList();
  }

  private Stream<TreeRow> rows(Grid grid) {
    for (var row = 0; row < Math.min(HEADING_WITHIN, grid.height()); row++) {
      var columns = columns(grid.row(row));
      if (columns.containsKey("code") && columns.containsKey("name")) {
        return rows(grid, row + 1, columns);
      }
    }
    return Stream.of();
  }

  private Stream<TreeRow> rows(Grid grid, int first, Map<String, Integer> columns) {
    var rows = new ArrayList<TreeRow>();
    for (var row = first; row < grid.height(); row++) {
      var cells = grid.row(row);
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(row(grid.place(row, null).row(), cells, columns));
      }
    }
    return rows.stream();
  }

  private TreeRow row(int number, List<Cell> cells, Map<String, Integer> columns) {
    var code = text(cells, columns.get("code"));
    return new TreeRow(
        number,
        kind(text(cells, columns.get("kind")), code),
        code,
        text(cells, columns.get("name")),
        text(cells, columns.get("parentCode")));
  }

  /** The kind that is named or, where none is, the one whose codes look like this. */
  private OrganizationKind kind(String named, String code) {
    if (named == null) {
      return Stream.of(OrganizationKind.DEPARTMENT, OrganizationKind.UNIT)
          .filter(kind -> code != null && kind.hasCode(code))
          .findFirst()
          .orElse(null);
    }
    return Stream.of(OrganizationKind.values())
        .filter(kind -> words("kind." + kind).contains(named))
        .findFirst()
        .orElse(null);
  }

  private static String text(List<Cell> cells, Integer column) {
    return cells.stream()
        .filter(cell -> column != null && cell.column() <= column && column < cell.end())
        .map(Cell::line)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private Map<String, Integer> columns(List<Cell> heading) {
    var columns = new HashMap<String, Integer>();
    for (var cell : heading) {
      COLUMNS.stream()
          .filter(column -> words(column).contains(cell.line().replace(" ", "")))
          .forEach(column -> columns.putIfAbsent(column, cell.column()));
    }
    return columns;
  }

  private List<String> words(String of) {
    return List.of(texts.get("organizations.treeImport.words." + of).split(" "));
  }
}
