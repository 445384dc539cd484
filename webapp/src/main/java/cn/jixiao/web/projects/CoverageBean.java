package cn.jixiao.web.projects;

import cn.jixiao.projects.Coverage;
import cn.jixiao.projects.DepartmentTargetService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Backs {@code /projects/coverage.xhtml}: a unit's sub-targets beside its projects, and what is
 * left out on either side. A cell says whether the project serves the sub-target.
 */
@Named
@ViewScoped
public class CoverageBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject DepartmentDesk desk;
  @Inject DepartmentTargetService departmentTargets;
  @Inject UnitYear of;

  private Long subTargetId;
  private Long targetId;
  private boolean serves;
  private transient DepartmentDesk.View view;

  public void load() {
    of.read();
  }

  /** Turns the cell that was chosen. */
  public void turn() {
    if (serves) {
      departmentTargets.link(of.getUnit(), of.getYear(), subTargetId, targetId);
    } else {
      departmentTargets.unlink(of.getUnit(), of.getYear(), subTargetId, targetId);
    }
    view = null;
  }

  private DepartmentDesk.View view() {
    if (view == null && of.isKnown()) {
      view = desk.open(of.getUnit(), of.getYear());
    }
    return view;
  }

  public Coverage getCoverage() {
    return view().coverage();
  }

  public boolean isEditable() {
    return view().editable();
  }

  public String getUnitName() {
    return view().unit().nameIn(of.getYear());
  }

  public UnitYear getOf() {
    return of;
  }

  public Long getSubTargetId() {
    return subTargetId;
  }

  public void setSubTargetId(Long subTargetId) {
    this.subTargetId = subTargetId;
  }

  public Long getTargetId() {
    return targetId;
  }

  public void setTargetId(Long targetId) {
    this.targetId = targetId;
  }

  public boolean isServes() {
    return serves;
  }

  public void setServes(boolean serves) {
    this.serves = serves;
  }
}
