package cn.jixiao.offline;

import cn.jixiao.comparison.Leaves;
import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Grid;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.RuleViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The hidden sheet on which a workbook keeps what it started from, as rows of texts. A digest over
 * them tells when somebody changed them; it needs no secret, because who forges it gains nothing
 * that the form would not let them do: permission is decided at the upload, and the record's own
 * version is read anew.
 */
final class IssueSheet {

  static final String NAME = "jixiao";

  private static final String MARK = "jixiao-offline-1";
  private static final int LEAF_CELLS = 4;
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private IssueSheet() {}

  /** The rows to be written, the digest in the first. */
  static List<List<String>> rows(Issue issue) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            "unit",
            issue.unitCode(),
            String.valueOf(issue.unitId()),
            String.valueOf(issue.year())));
    for (var i = 0; i < issue.targets().size(); i++) {
      var number = String.valueOf(i);
      var target = issue.targets().get(i);
      rows.add(
          List.of(
              "target",
              number,
              String.valueOf(target.targetId()),
              String.valueOf(target.version())));
      Leaves.of(target.draft())
          .forEach((field, text) -> rows.add(List.of("leaf", number, field, printable(text))));
    }
    rows.add(0, List.of(MARK, digest(rows)));
    return rows;
  }

  /** What the workbook started from; one that is not ours, or was changed, is refused. */
  static Issue read(Grid sheet) {
    var rows = new ArrayList<List<String>>();
    for (var i = 0; i < sheet.height(); i++) {
      rows.add(sheet.row(i).stream().map(Cell::text).filter(text -> !text.isEmpty()).toList());
    }
    var mark = rows.remove(0);
    if (mark.size() != 2 || !mark.get(0).equals(MARK)) {
      throw new RuleViolation(OfflineRule.NOT_OUR_WORKBOOK);
    }
    if (!mark.get(1).equals(digest(rows))) {
      throw new RuleViolation(OfflineRule.TAMPERED_WORKBOOK);
    }
    try {
      return issue(rows);
    } catch (IndexOutOfBoundsException | NumberFormatException forged) {
      throw new RuleViolation(OfflineRule.TAMPERED_WORKBOOK);
    }
  }

  private static Issue issue(List<List<String>> rows) {
    var unit = rows.get(0);
    var leaves = new LinkedHashMap<String, Map<String, String>>();
    for (var row : rows) {
      if (row.get(0).equals("leaf")) {
        var text = row.size() < LEAF_CELLS ? "" : row.get(3);
        leaves.computeIfAbsent(row.get(1), number -> new LinkedHashMap<>()).put(row.get(2), text);
      }
    }
    var targets =
        rows.stream()
            .filter(row -> row.get(0).equals("target"))
            .map(row -> target(row, Leaves.target(leaves.getOrDefault(row.get(1), Map.of()))))
            .toList();
    return new Issue(
        unit.get(1), Long.parseLong(unit.get(2)), Integer.parseInt(unit.get(3)), targets);
  }

  private static TargetVersion target(List<String> row, TargetDraft draft) {
    return new TargetVersion(Long.parseLong(row.get(2)), Integer.parseInt(row.get(3)), true, draft);
  }

  /** Without signs that no XML can hold. */
  static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll("");
  }

  private static String digest(List<List<String>> rows) {
    var text = new StringBuilder();
    for (var row : rows) {
      text.append(String.join("\t", row.stream().filter(cell -> !cell.isEmpty()).toList()));
      text.append('\n');
    }
    return Digest.of(text.toString());
  }
}
