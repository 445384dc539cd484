package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Words;
import cn.jixiao.projects.Checkpoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the spending plan: checkpoints beside its label, their percentages below or beside them.
 */
final class SpendingPlans {

  private static final Pattern PERCENT = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,4})?)[%％]?$");
  private static final Pattern WITH_PERCENT =
      Pattern.compile("^(.{1,20}?)[:：]?(\\d{1,3}(?:\\.\\d{1,4})?)[%％]$");

  private final FormHead head;
  private final Notes notes;

  private SpendingPlans(FormHead head, Notes notes) {
    this.head = head;
    this.notes = notes;
  }

  static List<Checkpoint> read(FormHead head, Notes notes) {
    return head.find(Label.PLAN)
        .map(field -> new SpendingPlans(head, notes).read(field))
        .orElse(List.of());
  }

  private List<Checkpoint> read(FormHead.Field field) {
    var cells =
        field.row().cells().stream()
            .filter(cell -> cell.column() >= field.cell().end() && !cell.isBlank())
            .toList();
    if (cells.stream().anyMatch(cell -> isPercent(cell.text()))) {
      return sideBySide(cells);
    }
    var below =
        field.rowNumber() + 1 < head.rows().size() ? head.rows().get(field.rowNumber() + 1) : null;
    var plan = new ArrayList<Checkpoint>();
    for (var cell : cells) {
      plan.add(checkpoint(cell, below));
    }
    return plan;
  }

  private Checkpoint checkpoint(Cell label, FormRow below) {
    var together = WITH_PERCENT.matcher(Words.squeezed(label.text()));
    if (together.matches()) {
      return new Checkpoint(together.group(1), percent(together.group(2)));
    }
    var text = label.line();
    if (below == null) {
      return new Checkpoint(text, null);
    }
    for (var cell : below.cells()) {
      if (cell.column() == label.column() && below.begins(cell) && !cell.isBlank()) {
        return new Checkpoint(text, percent(cell, below, text));
      }
    }
    return new Checkpoint(text, null);
  }

  private BigDecimal percent(Cell cell, FormRow row, String checkpoint) {
    if (isPercent(cell.text())) {
      return percent(Words.squeezed(cell.text()));
    }
    notes.add(row.place(checkpoint), NoteKind.PERCENT_UNREADABLE, cell.line());
    return null;
  }

  private static List<Checkpoint> sideBySide(List<Cell> cells) {
    var plan = new ArrayList<Checkpoint>();
    String label = null;
    for (var cell : cells) {
      if (isPercent(cell.text())) {
        plan.add(new Checkpoint(label, percent(Words.squeezed(cell.text()))));
        label = null;
      } else {
        label = cell.line();
      }
    }
    return plan;
  }

  private static boolean isPercent(String text) {
    return PERCENT.matcher(Words.squeezed(text)).matches();
  }

  private static BigDecimal percent(String text) {
    var number = new BigDecimal(text.replaceAll("[%％]", "")).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
