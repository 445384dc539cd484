package cn.jixiao.offline;

import cn.jixiao.formats.Grid;
import cn.jixiao.formats.WorkbookReader;
import cn.jixiao.shared.RuleViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A workbook as it came back: what it started from, its sheets, and what cannot be merged. */
final class FilledWorkbook {

  private static final Set<String> HIDDEN = Set.of(IssueSheet.NAME, Choices.NAME);

  private final WorkbookTexts texts = new WorkbookTexts();
  private final Issue issue;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<LeftOver> leftOvers = new ArrayList<>();
  private final Set<String> printed;

  /**
   * A target's sheet.
   *
   * @param issued what it started from; null for a new project
   */
  record Sheet(String name, TargetVersion issued, FilledSheet filled) {}

  FilledWorkbook(byte[] file) {
    var grids = new WorkbookReader().read(file);
    issue =
        grids.stream()
            .filter(grid -> IssueSheet.NAME.equals(grid.sheet()))
            .findFirst()
            .map(IssueSheet::read)
            .orElseThrow(() -> new RuleViolation(OfflineRule.NOT_OUR_WORKBOOK));
    printed = new HashSet<>(texts.all());
    printed.add(texts.get("sheet.title", String.valueOf(issue.year())));
    grids.stream().filter(grid -> !isOurs(grid)).forEach(this::read);
  }

  Issue issue() {
    return issue;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  List<LeftOver> leftOvers() {
    var all = new ArrayList<>(leftOvers);
    sheets.forEach(sheet -> all.addAll(sheet.filled().leftOvers()));
    return all;
  }

  private boolean isOurs(Grid grid) {
    return HIDDEN.contains(grid.sheet()) || texts.get("cover.name").equals(grid.sheet());
  }

  private void read(Grid grid) {
    var lines = SheetLine.of(grid);
    var id = lines.isEmpty() ? "" : lines.get(0).id();
    var isNew = id.startsWith(FilledSheet.NEW);
    var issued = issued(id);
    if (issued == null && !isNew) {
      leave(grid.sheet(), lines, LeftOverKind.OWN_SHEET);
    } else if (issued != null && sheets.stream().anyMatch(sheet -> sheet.issued() == issued)) {
      leave(grid.sheet(), lines, LeftOverKind.REPEATED_SHEET);
    } else {
      var base = isNew ? WorkbookWriter.blank(texts) : issued.draft();
      sheets.add(
          new Sheet(grid.sheet(), issued, new FilledSheet(grid.sheet(), lines, base, printed)));
    }
  }

  private TargetVersion issued(String id) {
    if (!id.matches(FilledSheet.TARGET + "\\d{1,4}")) {
      return null;
    }
    var number = Integer.parseInt(id.substring(FilledSheet.TARGET.length()));
    return number < issue.targets().size() ? issue.targets().get(number) : null;
  }

  private void leave(String sheet, List<SheetLine> lines, LeftOverKind kind) {
    for (var line : lines) {
      line.typed()
          .forEach(
              (letter, text) -> {
                if (!printed.contains(text)) {
                  leftOvers.add(new LeftOver(sheet, letter + line.number(), text, kind));
                }
              });
    }
  }
}
