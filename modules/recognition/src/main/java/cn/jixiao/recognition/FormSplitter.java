package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Grid;
import cn.jixiao.formats.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where one project's form ends and the next begins: a form may take several tables, and one
 * table may hold several forms.
 */
final class FormSplitter {

  private final List<ProjectForm> forms = new ArrayList<>();
  private ProjectForm form;
  private IndicatorColumns columns;
  private String caption;

  static List<ProjectForm> split(SourceDocument document) {
    var splitter = new FormSplitter();
    for (var block : document.blocks()) {
      if (block instanceof Grid grid) {
        splitter.take(grid);
      } else if (block instanceof SourceDocument.Paragraph paragraph) {
        splitter.take(paragraph);
      }
    }
    splitter.close();
    return splitter.forms.stream().filter(ProjectForm::isProject).toList();
  }

  private void take(SourceDocument.Paragraph paragraph) {
    if (Caption.matches(paragraph.text())) {
      begin(Caption.name(paragraph.text()));
    }
  }

  private void take(Grid grid) {
    columns = null;
    for (var index = 0; index < grid.height(); index++) {
      var row = new FormRow(grid, index);
      if (!row.isBlank()) {
        take(row);
      }
    }
  }

  private void take(FormRow row) {
    var heading = IndicatorColumns.of(row.cells());
    var title = row.onlyCell().map(Cell::text).filter(Caption::matches);
    if (heading.isPresent()) {
      columns = heading.get();
      open();
    } else if (title.isPresent()) {
      begin(Caption.name(title.get()));
    } else if (columns != null && !leavesIndicators(row)) {
      form.indicators().add(new ProjectForm.IndicatorRow(columns, row));
    } else {
      takeHead(row);
    }
  }

  private void takeHead(FormRow row) {
    columns = null;
    if (form != null && beginsAnother(row)) {
      close();
    }
    open();
    form.head().add(row);
  }

  /** In an indicator table a row belongs to the next form where its first word is a label. */
  private static boolean leavesIndicators(FormRow row) {
    var first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst();
    return row.has(Label.CODE)
        || row.has(Label.NAME)
        || AmountUnits.inRow(row).isPresent()
        || first.flatMap(cell -> Label.in(cell)).filter(it -> !it.label().isColumn()).isPresent();
  }

  private boolean beginsAnother(FormRow row) {
    return !form.indicators().isEmpty()
        || row.has(Label.CODE) && form.has(Label.CODE)
        || row.has(Label.NAME) && form.has(Label.NAME);
  }

  private void begin(String name) {
    close();
    caption = Optional.ofNullable(name).orElse("");
    columns = null;
  }

  private void open() {
    if (form == null) {
      form = new ProjectForm(caption);
      caption = null;
    }
  }

  private void close() {
    if (form != null) {
      forms.add(form);
    }
    form = null;
    caption = null;
  }
}
