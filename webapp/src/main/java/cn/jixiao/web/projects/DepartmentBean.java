package cn.jixiao.web.projects;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.web.common.Summary;
import cn.jixiao.web.common.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Backs {@code /projects/department.xhtml}: a unit's overall target for a year. Whoever writes for
 * the unit writes it here, and every field is saved when it is left.
 */
@Named
@ViewScoped
public class DepartmentBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject DepartmentDesk desk;
  @Inject DepartmentTargetService departmentTargets;
  @Inject UnitYear of;
  @Inject Summary summary;
  @Inject Words words;

  private DepartmentForm form;
  private Integer version;
  private boolean editable;
  private String unitName;
  private ArrayList<Project> projects = new ArrayList<>();
  private String savedAt;
  private Integer theirVersion;
  private transient DepartmentTarget theirs;

  /** A project that may serve a sub-target. */
  public record Project(long targetId, String name) implements Serializable {}

  public void load() {
    of.read();
    if (!of.isKnown()) {
      return;
    }
    var view = desk.open(of.getUnit(), of.getYear());
    editable = view.editable();
    unitName = view.unit().getName();
    view.coverage().projects().forEach(p -> projects.add(new Project(p.targetId(), p.name())));
    show(view.target());
  }

  private void show(DepartmentTarget target) {
    form = DepartmentForm.of(target);
    version = target == null ? null : (Integer) target.getVersion();
    if (editable && form.getSubTargets().isEmpty()) {
      form.addSubTarget();
    }
    if (editable && form.getMeasures().isEmpty()) {
      form.addMeasure();
    }
  }

  /** Keeps what was typed. */
  public void save() {
    var links = form.links();
    var target = departmentTargets.revise(of.getUnit(), of.getYear(), version, form.draft(), links);
    version = target.getVersion();
    form.recorded(target.getSubTargets());
    savedAt = words.getNow();
  }

  /** Saves over what somebody else wrote meanwhile: the version that the person was told of. */
  public void saveOver() {
    version = theirVersion;
    save();
  }

  public void remove(SubTargetRow row) {
    form.remove(row);
    save();
  }

  public void removeMeasure(MeasureRow row) {
    form.remove(row);
    save();
  }

  public void moveUp(SubTargetRow row) {
    form.moveUp(row);
    save();
  }

  public void unlink(SubTargetRow row, long targetId) {
    row.unlink(targetId);
    save();
  }

  /** Adds what the region's template has beyond what is typed. */
  public void insertTemplate() {
    form.setTexts(departmentTargets.withTemplate(of.getUnit(), form.texts()));
    save();
  }

  /** What somebody else made of it meanwhile; null where nobody did. */
  public DepartmentDraft getTheirs() {
    if (theirs == null && summary.isConflict()) {
      theirs = departmentTargets.find(of.getUnit(), of.getYear()).orElse(null);
      theirVersion = theirs == null ? null : (Integer) theirs.getVersion();
    }
    return theirs == null ? null : theirs.draft();
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

  public DepartmentForm getForm() {
    return form;
  }

  public String getUnitName() {
    return unitName;
  }

  /** When it was saved last from this page; null before. */
  public String getSavedAt() {
    return savedAt;
  }

  public UnitYear getOf() {
    return of;
  }
}
