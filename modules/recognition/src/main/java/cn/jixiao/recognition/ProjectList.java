package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import cn.jixiao.shared.AmountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One wide table for many projects: each takes a row, or several of which the first names it. Rows
 * of sums and of the department belong to no project.
 */
final class ProjectList {

  private static final Set<Label> OF_UNIT =
      Set.of(Label.ORGANIZATION_CODE, Label.ORGANIZATION_NAME);
  private static final Pattern SUM = Pattern.compile("^.{0,20}(?:合计|总计|小计)$|^[合总小]计.{0,10}$");

  private final List<Field> shared = new ArrayList<>();
  private final List<Field> unit = new ArrayList<>();
  private final AmountUnit amountUnit;
  private final List<ProjectForm> forms;
  private Columns columns;
  private ProjectForm form;
  private String name;
  private String code;

  /**
   * @param above what stands above the list and holds for all its projects
   * @param forms where the projects found are added
   */
  ProjectList(List<Field> above, AmountUnit amountUnit, List<ProjectForm> forms) {
    above.stream().filter(it -> OF_UNIT.contains(it.label())).forEach(shared::add);
    this.amountUnit = amountUnit;
    this.forms = forms;
  }

  /** The rows to come stand under these headings. */
  void under(Columns headings) {
    columns = headings;
  }

  void take(FormRow row) {
    var fields = columns.fields(row);
    if (isSum(row)) {
      takeUnit(fields);
      return;
    }
    if (row.onlyCell().filter(columns::areSpannedBy).isPresent()) {
      return;
    }
    var title = row.onlyCell().filter(cell -> PrintedOrganization.isName(cell.line()));
    if (title.isPresent()) {
      takeUnit(fields.stream().map(field -> field.as(Label.ORGANIZATION_NAME)).toList());
      return;
    }
    if (namesAnother(fields)) {
      open(fields);
    } else {
      takeUnit(fields);
    }
    if (form != null) {
      fields.stream().filter(it -> !OF_UNIT.contains(it.label())).forEach(form::add);
      form.indicators().add(columns.read(row));
      form.indicators().addAll(Categories.read(columns, row));
    }
  }

  private boolean isSum(FormRow row) {
    return row.cells().stream()
        .filter(cell -> row.begins(cell) && !cell.isBlank())
        .limit(3)
        .anyMatch(cell -> cell.text().length() < 40 && SUM.matcher(words(cell.text())).matches());
  }

  private static String words(String text) {
    return Words.squeezed(text);
  }

  private boolean namesAnother(List<Field> fields) {
    var named = text(fields, Label.NAME);
    var coded = text(fields, Label.CODE);
    if (named == null && coded == null) {
      return false;
    }
    return named != null && !named.equals(name) || coded != null && !coded.equals(code);
  }

  private void open(List<Field> fields) {
    takeUnit(fields);
    name = text(fields, Label.NAME);
    code = text(fields, Label.CODE);
    form = new ProjectForm(null, amountUnit);
    (unit.isEmpty() ? shared : unit).forEach(form::add);
    forms.add(form);
  }

  /** The unit is printed once and holds for the projects below it. */
  private void takeUnit(List<Field> fields) {
    var printed = fields.stream().filter(it -> OF_UNIT.contains(it.label())).toList();
    if (!printed.isEmpty()) {
      unit.clear();
      unit.addAll(printed);
    }
  }

  private static String text(List<Field> fields, Label label) {
    return fields.stream()
        .filter(field -> field.label() == label)
        .map(Field::text)
        .findFirst()
        .orElse(null);
  }
}
