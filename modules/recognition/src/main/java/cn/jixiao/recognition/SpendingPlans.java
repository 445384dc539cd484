package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Place;
import cn.jixiao.formats.Words;
import cn.jixiao.projects.Checkpoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the spending plan: checkpoints beside or below its label, their percentages below or beside
 * them, in columns of a list, or all in one text.
 */
final class SpendingPlans {

  private static final String WORDS =
      "(?:第?[一二三四1-4]季度?(?:末|底)?|\\d{1,2}月(?:份)?(?:底|末)?(?:前|止)?|上半年|下半年|年底|年末|全年|前三季度|前\\d个?月)";
  private static final Pattern CHECKPOINT =
      Pattern.compile(
          "^(?:截至|到|至)?(?:(?:19|20)\\d{2}年)?"
              + WORDS
              + "(?:累计)?(?:支出|进度|比例|计划|支付)?(?:[（(]%[)）])?$");
  private static final Pattern PERCENT = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,4})?)[%％]?$");
  private static final Pattern IN_TEXT =
      Pattern.compile("(" + WORDS + ")(?:累计|支出|完成|达到|进度|[:：为]){0,4}(\\d{1,3}(?:\\.\\d{1,4})?)[%％]");
  private static final int LONGEST_TEXT = 400;

  private final FormHead head;
  private final Notes notes;
  private final Sources sources;
  private final List<Checkpoint> plan = new ArrayList<>();

  private SpendingPlans(FormHead head, Notes notes, Sources sources) {
    this.head = head;
    this.notes = notes;
    this.sources = sources;
  }

  static List<Checkpoint> read(FormHead head, Notes notes, Sources sources) {
    var plans = new SpendingPlans(head, notes, sources);
    for (var field : head.all(Label.PLAN)) {
      if (field.position() == null) {
        plans.readColumn(field);
      } else if (plans.plan.isEmpty()) {
        plans.read(field);
      }
    }
    return plans.plan;
  }

  /** Whether a heading is a day by which money is to be spent. */
  static boolean isCheckpoint(String squeezed) {
    return squeezed.length() <= 20 && CHECKPOINT.matcher(squeezed).matches();
  }

  private void readColumn(Field field) {
    if (isCheckpoint(Words.squeezed(field.printed()))) {
      add(field.printed(), field.value(), field.place());
    } else {
      readText(field.value(), field.place());
    }
  }

  private void read(Field field) {
    var position = field.position();
    var cells = beside(position);
    if (cells.size() <= 1 && readText(field.value(), field.place())) {
      return;
    }
    if (cells.isEmpty()) {
      readRowsBelow(position.rowNumber() + 1);
    } else if (cells.stream().anyMatch(cell -> isPercent(cell.text()))) {
      readSideBySide(cells, position.row());
    } else {
      readBelow(cells, position.row(), position.rowNumber() + 1);
    }
  }

  private static List<Cell> beside(Field.Position position) {
    return position.row().cells().stream()
        .filter(cell -> cell.column() >= position.cell().end() && !cell.isBlank())
        .toList();
  }

  /** The label takes a row of its own; checkpoints and percentages stand in the next two. */
  private void readRowsBelow(int rowNumber) {
    if (rowNumber < head.rows().size()) {
      var row = head.rows().get(rowNumber);
      var cells = row.cells().stream().filter(cell -> !cell.isBlank() && row.begins(cell)).toList();
      if (cells.stream().filter(it -> isCheckpoint(Words.squeezed(it.text()))).count() >= 2) {
        readBelow(cells, row, rowNumber + 1);
      }
    }
  }

  private void readBelow(List<Cell> labels, FormRow row, int rowNumber) {
    var values = values(rowNumber, labels);
    for (var i = 0; i < labels.size(); i++) {
      var label = labels.get(i);
      if (!readText(label.text(), row.grid().place(label, null)) && values.size() > i) {
        var value = values.get(i);
        var at = value == null ? label : value;
        add(label.line(), value == null ? "" : value.text(), row.grid().place(at, label.line()));
      }
    }
  }

  /** The cell below each label; where columns do not match, the percentages in their order. */
  private List<Cell> values(int rowNumber, List<Cell> labels) {
    var values = new ArrayList<Cell>();
    List<Cell> cells = List.of();
    if (rowNumber < head.rows().size()) {
      var row = head.rows().get(rowNumber);
      cells = row.cells().stream().filter(it -> row.begins(it) && !it.isBlank()).toList();
    }
    for (var label : labels) {
      values.add(
          cells.stream().filter(it -> it.column() == label.column()).findFirst().orElse(null));
    }
    var percents = cells.stream().filter(cell -> isPercent(cell.text())).toList();
    var matching = values.stream().filter(it -> it != null && isPercent(it.text())).count();
    return percents.size() == labels.size() && matching < percents.size() ? percents : values;
  }

  private void readSideBySide(List<Cell> cells, FormRow row) {
    Cell label = null;
    for (var cell : cells) {
      if (isPercent(cell.text())) {
        add(label == null ? null : label.line(), cell.text(), row.grid().place(cell, null));
        label = null;
      } else {
        label = cell;
      }
    }
  }

  /** 3月底25%，6月底50%… */
  private boolean readText(String text, Place place) {
    var squeezed = text.length() > LONGEST_TEXT ? "" : Words.squeezed(text);
    var matcher = IN_TEXT.matcher(squeezed);
    var found = false;
    while (matcher.find()) {
      add(matcher.group(1), matcher.group(2), place);
      found = true;
    }
    return found;
  }

  private void add(String label, String written, Place place) {
    var percent = percent(label, written, place);
    var below = sources.below("plan", plan.size());
    below.add("label", label, place, Ground.LABEL);
    below.add("percent", percent, place, Ground.LABEL);
    plan.add(new Checkpoint(label, percent));
  }

  private BigDecimal percent(String label, String written, Place place) {
    var text = Words.squeezed(written);
    if (isPercent(text)) {
      var number = new BigDecimal(text.replaceAll("[%％]", "")).stripTrailingZeros();
      return number.scale() < 0 ? number.setScale(0) : number;
    }
    if (!text.isEmpty()) {
      notes.add(place, NoteKind.PERCENT_UNREADABLE, Words.line(written));
    }
    return null;
  }

  private static boolean isPercent(String text) {
    return text.length() < 20 && PERCENT.matcher(Words.squeezed(text)).matches();
  }
}
