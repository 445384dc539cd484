package cn.jixiao.web.projects;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.SubTargetDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A unit's overall target in the making. Rows in which nothing stands are not written. */
public class DepartmentForm implements WrittenForm<DepartmentDraft> {

  static final String SUB_TARGETS = "subTargets";
  static final String MEASURES = "measures";

  private static final long serialVersionUID = 1L;
  private static final Map<String, Cell<DepartmentForm>> HEAD =
      Map.of("goal", new Cell<>(DepartmentForm::getGoal, DepartmentForm::setGoal));
  private static final Map<String, Cell<SubTargetRow>> SUB_TARGET = subTarget();
  private static final Cell<TextRow> MEASURE = new Cell<>(TextRow::getText, TextRow::setText);
  private static final Taking<SubTargetRow, SubTargetDraft> THEIR_SUB_TARGETS =
      new Taking<>(
          SubTargetRow::of,
          (one, other) -> one.title() != null && one.title().equals(other.title()));
  private static final Taking<TextRow, String> THEIR_MEASURES =
      new Taking<>(TextRow::new, (one, other) -> false);

  private String goal;
  private final ArrayList<SubTargetRow> subTargets = new ArrayList<>();
  private final ArrayList<TextRow> measures = new ArrayList<>();

  private static Map<String, Cell<SubTargetRow>> subTarget() {
    var cells = new LinkedHashMap<String, Cell<SubTargetRow>>();
    cells.put("number", new Cell<>(SubTargetRow::getNumber, SubTargetRow::setNumber));
    cells.put("title", new Cell<>(SubTargetRow::getTitle, SubTargetRow::setTitle));
    cells.put("goal", new Cell<>(SubTargetRow::getGoal, SubTargetRow::setGoal));
    cells.put("indicator", new Cell<>(SubTargetRow::getIndicator, SubTargetRow::setIndicator));
    return cells;
  }

  public static DepartmentForm of(DepartmentDraft draft) {
    var form = new DepartmentForm();
    form.goal = draft.goal();
    draft.subTargets().forEach(row -> form.subTargets.add(SubTargetRow.of(row)));
    draft.measures().forEach(text -> form.measures.add(new TextRow(text)));
    return form;
  }

  /** Where nothing is written yet, there is something to fill in. */
  void offerRows() {
    tables().stream().filter(table -> table.rows().isEmpty()).forEach(FormTable::append);
  }

  @Override
  public RowCells<DepartmentForm> head() {
    return new RowCells<>(this, HEAD);
  }

  @Override
  public List<FormTable<?>> tables() {
    return List.of(
        new FormTable<>(SUB_TARGETS, subTargets, SubTargetRow::new, SUB_TARGET, "title"),
        FormTable.ofTexts(MEASURES, measures, () -> new TextRow(null), MEASURE));
  }

  @Override
  public FormReading<DepartmentDraft> read() {
    var rows = FormReading.filled(subTargets);
    var texts = FormReading.filled(measures);
    var draft =
        new DepartmentDraft(
            Typed.text(goal),
            rows.stream().map(i -> subTargets.get(i).draft()).toList(),
            texts.stream().map(i -> Typed.paragraph(measures.get(i).getText())).toList());
    return new FormReading<>(draft, List.of(), Map.of(SUB_TARGETS, rows, MEASURES, texts));
  }

  @Override
  public void take(DepartmentDraft recorded, FormReading<DepartmentDraft> reading) {
    var was = reading.draft();
    var rows = reading.rows();
    goal = recorded.goal();
    THEIR_SUB_TARGETS.take(
        subTargets, rows.get(SUB_TARGETS), was.subTargets(), recorded.subTargets());
    THEIR_MEASURES.take(measures, rows.get(MEASURES), was.measures(), recorded.measures());
  }

  @Override
  public void normalise() {
    measures.forEach(measure -> measure.setText(Typed.paragraph(measure.getText())));
  }

  /**
   * Shows which projects serve its rows: a new one may have found its project by itself.
   *
   * @param links by the place of a sub-target in the record, the targets that serve it
   * @param saved which of the form's rows stands there: one that was set aside is none of them
   */
  void recorded(List<Set<Long>> links, SavedForm<DepartmentDraft> saved) {
    var served = new HashMap<String, Set<Long>>();
    for (var i = 0; i < links.size(); i++) {
      served.put(saved.key(SUB_TARGETS, i), links.get(i));
    }
    subTargets.forEach(row -> row.servedBy(served.getOrDefault(row.getKey(), Set.of())));
  }

  /** By place, which targets serve its rows. */
  List<Set<Long>> links() {
    return subTargets.stream().map(row -> Set.copyOf(row.getTargetIds())).toList();
  }

  /** Puts behind the measures that are written what these have beyond them. */
  void addMeasures(List<String> all) {
    measures.removeIf(TextRow::isBlank);
    all.stream().skip(measures.size()).forEach(text -> measures.add(new TextRow(text)));
  }

  public String getGoal() {
    return goal;
  }

  public void setGoal(String goal) {
    this.goal = goal;
  }

  public List<SubTargetRow> getSubTargets() {
    return subTargets;
  }

  public List<TextRow> getMeasures() {
    return measures;
  }
}
