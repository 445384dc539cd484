package cn.jixiao.recognition;

import cn.jixiao.formats.Grid;
import cn.jixiao.formats.SourceDocument;
import cn.jixiao.shared.AmountUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where one project's form ends and the next begins: a form may take several tables, one
 * table may hold several forms, and a list holds one in each group of its rows.
 */
final class FormSplitter {

  private final List<ProjectForm> forms = new ArrayList<>();
  private final ProseForms prose = new ProseForms();
  private ProjectForm form;
  private ProjectList list;
  private Columns columns;
  private boolean headingJustRead;
  private boolean amountsOnly;
  private Line caption;
  private AmountUnit unit;

  static List<ProjectForm> split(SourceDocument document) {
    var splitter = new FormSplitter();
    for (var block : document.blocks()) {
      if (block instanceof Grid grid) {
        Line.ofSheet(grid)
            .ifPresentOrElse(text -> text.forEach(splitter::take), () -> splitter.take(grid));
      } else if (block instanceof SourceDocument.Paragraph paragraph) {
        Line.of(paragraph).forEach(splitter::take);
      }
    }
    splitter.close();
    splitter.closeProse();
    return splitter.forms;
  }

  private void take(Line line) {
    AmountUnits.among(line.text()).ifPresent(stated -> unit = stated);
    if (Caption.matches(line.text())) {
      closeProse();
      begin(line);
      return;
    }
    if (prose.isEndedBy(line)) {
      closeProse();
    }
    prose.take(line);
  }

  /** A project that is told in lines, without any table. */
  private void closeProse() {
    if (prose.isProject()) {
      close();
      open();
      close();
    }
    prose.clear();
  }

  private void take(Grid grid) {
    var projects = ProjectColumns.in(grid);
    if (projects.isPresent()) {
      close();
      forms.addAll(projects.get().forms(unit));
      return;
    }
    columns = columns != null && columns.goOnIn(grid) ? columns : null;
    amountsOnly = false;
    for (var index = 0; index < grid.height(); index++) {
      var row = new FormRow(grid, index);
      if (!row.isBlank() && !row.numbersColumns()) {
        take(row);
      }
    }
  }

  private void take(FormRow row) {
    if (headingJustRead && columns != null && divides(row)) {
      return;
    }
    if (columns == null && form != null) {
      columns = Columns.implied(row).orElse(null);
    }
    var heading = Columns.of(row);
    var title = row.onlyCell().filter(cell -> Caption.matches(cell.text()));
    if (heading.isPresent()) {
      begin(heading.get());
    } else if (title.isPresent()) {
      begin(new Line(title.get().line(), row.place(null)));
    } else if (Columns.areAmountsOnly(row)) {
      amountsOnly = true;
      columns = null;
    } else if (list != null && columns != null) {
      list.take(row);
    } else if (columns != null && !leavesIndicators(row)) {
      takeIndicator(row);
    } else if (!amountsOnly || announces(row)) {
      takeHead(row);
    }
    takeGlued(row);
  }

  private void takeIndicator(FormRow row) {
    var section = columns.section(row);
    if (section != null) {
      form.indicators().add(section);
    } else if (!columns.areCrossedBy(row)) {
      form.indicators().add(columns.read(row));
    }
  }

  private boolean divides(FormRow row) {
    headingJustRead = false;
    var divided = columns.dividedBy(row);
    divided.ifPresent(finer -> columns = finer);
    if (divided.isPresent() && columns.isList()) {
      list = list == null ? new ProjectList(shared(), unit, forms) : list;
      list.under(columns);
      form = null;
    }
    return divided.isPresent();
  }

  private void begin(Columns heading) {
    columns = heading;
    headingJustRead = true;
    if (heading.isList()) {
      closeProject();
      list = list == null ? new ProjectList(shared(), unit, forms) : list;
      list.under(heading);
      form = null;
    } else {
      list = null;
      open();
    }
  }

  private void closeProject() {
    if (form != null && form.isProject()) {
      close();
    }
  }

  /** What stands above a list holds for all of it. */
  private List<Field> shared() {
    return form == null ? List.of() : form.fields().fields();
  }

  private static boolean announces(FormRow row) {
    return row.has(Label.NAME) || row.has(Label.CODE);
  }

  private void takeHead(FormRow row) {
    columns = null;
    amountsOnly = false;
    AmountUnits.inRow(row).ifPresent(stated -> unit = stated);
    if (form != null && beginsAnother(row)) {
      close();
    }
    list = null;
    open();
    form.add(row);
  }

  /** A title that slid into the last cell of the table before it. */
  private void takeGlued(FormRow row) {
    for (var cell : row.cells()) {
      var title = row.begins(cell) ? Caption.gluedTo(cell.text()) : null;
      if (title != null) {
        begin(new Line(title, row.place(null)));
        return;
      }
    }
  }

  /** In an indicator table a row belongs to the next form where its first word is a label. */
  private static boolean leavesIndicators(FormRow row) {
    var first =
        row.cells().stream().filter(cell -> row.begins(cell) && !cell.isBlank()).findFirst();
    return row.has(Label.CODE)
        || row.has(Label.NAME)
        || AmountUnits.inRow(row).isPresent()
        || Announcement.isOfForm(first.flatMap(Announcement::in));
  }

  private boolean beginsAnother(FormRow row) {
    return !form.indicators().isEmpty() && !isRemark(row)
        || row.has(Label.CODE) && form.has(Label.CODE)
        || row.has(Label.NAME) && form.has(Label.NAME);
  }

  /** What a form prints below its indicators, or between two tables of them, belongs to it. */
  private static boolean isRemark(FormRow row) {
    return row.cells().stream()
        .filter(cell -> row.begins(cell) && !cell.isBlank())
        .findFirst()
        .flatMap(Announcement::in)
        .filter(found -> found.label() == Label.UNKEPT)
        .isPresent();
  }

  private void begin(Line title) {
    close();
    caption = title;
    columns = null;
  }

  private void open() {
    if (form == null) {
      form = new ProjectForm(caption, unit);
      caption = null;
      prose.fields().forEach(form::add);
      prose.clear();
    }
  }

  private void close() {
    if (form != null) {
      forms.add(form);
    }
    form = null;
    list = null;
    caption = null;
  }
}
