package cn.jixiao.web.projects;

import cn.jixiao.projects.AdjustmentReason;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.projects.OtherWriter;
import cn.jixiao.projects.PartOneAdjustment;
import cn.jixiao.projects.PresenceService;
import cn.jixiao.projects.SubTarget;
import cn.jixiao.projects.WrittenPartOne;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Failures;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.primefaces.PrimeFaces;

/**
 * Backs {@code /projects/department.xhtml}: a unit's overall target for a year, written by whoever
 * writes for the unit and read by everybody else who may see it.
 */
@Named
@ViewScoped
public class DepartmentBean extends FormWriting<DepartmentDraft> {

  static final String PAGE = "/projects/department.xhtml";

  private static final long serialVersionUID = 1L;

  @Inject DepartmentDesk desk;
  @Inject DepartmentWriting writing;
  @Inject DepartmentTargetService departmentTargets;
  @Inject UnitYear of;

  private DepartmentForm form;
  private Long targetId;
  private boolean editable;
  private boolean adjustable;
  private Why why;
  private long unitId;
  private String unitName;
  private final ArrayList<Project> projects = new ArrayList<>();
  private transient Linking linking;
  private transient WrittenPartOne recorded;
  private transient boolean linkedAnew;
  private transient boolean written;

  /** A project that may serve a sub-target. */
  public record Project(long targetId, String name) implements Serializable {}

  /** Why what is looked at is to take the place of what is in force. */
  public record Why(AdjustmentReason reason, String explanation, boolean discardable)
      implements Serializable {

    static Why of(WrittenPartOne written) {
      return written instanceof PartOneAdjustment it
          ? new Why(it.getReason(), it.getExplanation(), it.getSubmissionId() == null)
          : null;
    }
  }

  /** A project shall serve the sub-target of a row from now on, or not any more. */
  private record Linking(String key, long targetId, boolean serves) {}

  public void load() {
    of.read();
    if (!of.isKnown()) {
      return;
    }
    var view = desk.open(of.getUnit(), of.getYear());
    editable = view.editable();
    adjustable = view.adjustable();
    why = Why.of(view.written());
    unitId = view.unit().getId();
    unitName = view.unit().nameIn(of.getYear());
    view.coverage().projects().forEach(p -> projects.add(new Project(p.targetId(), p.name())));
    show(view.written());
  }

  private void show(WrittenPartOne written) {
    var draft = written == null ? DepartmentWriting.NOTHING : written.draft();
    form = DepartmentForm.of(draft);
    read(draft);
    if (written != null) {
      targetId = written.target().getId();
      form.recorded(links(written), saved());
    }
    if (editable) {
      form.offerRows();
    }
  }

  /** What an act could not do is not done by the next one. */
  @Override
  public void act() {
    written = false;
    try {
      super.act();
    } finally {
      linking = null;
      linkedAnew = false;
    }
  }

  private static List<Set<Long>> links(WrittenPartOne written) {
    return written.getSubTargets().stream().map(SubTarget::getTargetIds).toList();
  }

  @Override
  void change(String act, WritingAnswer told) {
    var cells = new FormCells(form);
    var key = Asked.text("row");
    switch (act == null ? "" : act) {
      case "add" -> cells.table(Asked.text("field")).ifPresent(FormTable::append);
      case "remove" -> cells.remove(key);
      case "up" -> cells.move(key, -1);
      case "down" -> cells.move(key, 1);
      case "link" -> link(key, true);
      case "unlink" -> link(key, false);
      case "template" ->
          form.addMeasures(
              departmentTargets.withTemplate(
                  of.getUnit(), of.getYear(), form.read().draft().measures()));
      default -> {
        // Nothing but what was typed.
      }
    }
  }

  /** A row in which nothing stands yet is called like the project. */
  private void link(String key, boolean serves) {
    var id = Asked.id("text");
    var project = projects.stream().filter(p -> Objects.equals(p.targetId(), id)).findFirst();
    var row = form.getSubTargets().stream().filter(r -> r.getKey().equals(key)).findFirst();
    if (project.isPresent() && row.isPresent()) {
      linking = new Linking(key, project.get().targetId(), serves);
      if (row.get().isBlank()) {
        row.get().setTitle(project.get().name());
      }
    }
  }

  @Override
  Stored<DepartmentDraft> store(FormReading<DepartmentDraft> reading) {
    var page =
        new DepartmentWriting.Page(
            unitId,
            of.getUnit(),
            of.getYear(),
            saved().draft(),
            reading.draft(),
            saved().origins(form, reading),
            link(reading));
    var kept = Failures.again(() -> writing.save(page));
    recorded = kept.written();
    linking = kept.linked() ? null : linking;
    return kept.stored();
  }

  private DepartmentWriting.Link link(FormReading<DepartmentDraft> reading) {
    if (linking == null) {
      return null;
    }
    var keys = new FormCells(form).keys(DepartmentForm.SUB_TARGETS);
    var row = reading.rows().get(DepartmentForm.SUB_TARGETS).indexOf(keys.indexOf(linking.key()));
    return row < 0 ? null : new DepartmentWriting.Link(row, linking.targetId(), linking.serves());
  }

  @Override
  void stored(Stored<DepartmentDraft> stored, WritingAnswer told) {
    written = true;
    targetId = recorded == null ? null : (Long) recorded.target().getId();
    var before = form.links();
    form.recorded(recorded == null ? List.of() : links(recorded), saved());
    linkedAnew |= !before.equals(form.links());
    PrimeFaces.current().ajax().update("findings:list");
  }

  /** In a unit's whole text, its fields are those of part one. */
  @Override
  public String cell(String field) {
    return super.cell(field == null ? null : field.replaceFirst("^overall\\.", ""));
  }

  /** Where somebody else wrote meanwhile, the link follows once their text is here. */
  @Override
  void finish(String act, WritingAnswer told) {
    if (linking != null && written) {
      save(told);
    }
    if (linkedAnew || linking != null || "link".equals(act)) {
      redraw(DepartmentForm.SUB_TARGETS, told);
    }
  }

  @Override
  List<OtherWriter> others(PresenceService presences, String page, String field) {
    return targetId == null ? List.of() : presences.seenInOverall(page, targetId, field);
  }

  @Override
  WrittenForm<DepartmentDraft> form() {
    return form;
  }

  @Override
  Long storedId() {
    return targetId;
  }

  @Override
  public String getFormId() {
    return "department";
  }

  /** The projects that do not serve the sub-target yet. */
  public List<Project> othersThan(SubTargetRow row) {
    return projects.stream().filter(p -> !row.getTargetIds().contains(p.targetId())).toList();
  }

  public List<Project> serving(SubTargetRow row) {
    return projects.stream().filter(p -> row.getTargetIds().contains(p.targetId())).toList();
  }

  public boolean isEditable() {
    return editable;
  }

  public boolean isAdjustable() {
    return adjustable;
  }

  /** Why it is adjusted; null where it is not. */
  public Why getWhy() {
    return why;
  }

  public DepartmentForm getForm() {
    return form;
  }

  public String getUnitName() {
    return unitName;
  }

  public UnitYear getOf() {
    return of;
  }
}
