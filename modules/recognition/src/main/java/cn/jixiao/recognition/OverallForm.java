package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Words;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.SubTargetDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the form of a whole department's target (部门整体支出绩效目标表): its goal and its tasks. */
final class OverallForm {

  private final FormHead head;
  private final Sources sources;

  private OverallForm(FormHead head, Sources sources) {
    this.head = head;
    this.sources = sources;
  }

  /**
   * @param prose what paragraphs tell; its measures stay
   */
  static DepartmentDraft read(ProjectForm form, DepartmentDraft prose, Sources sources) {
    var reading = new OverallForm(form.fields(), sources);
    return new DepartmentDraft(reading.goal(), reading.tasks(), prose.measures());
  }

  private String goal() {
    var goal = head.find(Label.GOALS).filter(field -> field.text() != null);
    goal.ifPresent(it -> sources.add("overall.goal", it.text(), it.place(), it.ground()));
    return goal.map(it -> String.join("\n", Words.lines(it.value()))).orElse(null);
  }

  private List<SubTargetDraft> tasks() {
    var tasks = new ArrayList<SubTargetDraft>();
    head.all(Label.TASKS).stream()
        .map(Field::position)
        .filter(title -> contentBeside(title).isPresent())
        .reduce((outer, inner) -> inner)
        .ifPresent(title -> readBelow(title, contentBeside(title).get(), tasks));
    return tasks;
  }

  /** Tasks stand below their heading where another heading, of their content, stands beside it. */
  private Optional<Cell> contentBeside(Field.Position title) {
    return title.row().cells().stream()
        .filter(cell -> cell.column() >= title.cell().end())
        .filter(cell -> Announcement.in(cell).filter(it -> it.label() == Label.PURPOSE).isPresent())
        .findFirst();
  }

  private void readBelow(Field.Position title, Cell content, List<SubTargetDraft> tasks) {
    for (var i = title.rowNumber() + 1; i < head.rows().size(); i++) {
      var row = head.rows().get(i);
      var name = at(row, title.cell());
      if (row.cells().stream().filter(row::begins).anyMatch(FormHead::isLabel)) {
        return;
      }
      var aim = at(row, content);
      if (name.isPresent() && aim.isPresent()) {
        add(name.get(), aim.get(), row, tasks);
      }
    }
  }

  private void add(Cell name, Cell aim, FormRow row, List<SubTargetDraft> tasks) {
    var below = sources.below("overall.subTargets", tasks.size());
    below.add("title", name, row.grid().place(name, null), Ground.CUSTOM);
    below.add("goal", aim, row.grid().place(aim, null), Ground.CUSTOM);
    tasks.add(new SubTargetDraft(null, name.line(), aim.line(), null));
  }

  private static Optional<Cell> at(FormRow row, Cell heading) {
    return row.cells().stream()
        .filter(cell -> row.begins(cell) && cell.column() == heading.column())
        .filter(cell -> Fillers.lineOrNull(cell.text()) != null)
        .findFirst();
  }
}
