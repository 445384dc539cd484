package cn.jixiao.projects;

import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Subject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit's overall target for a year (部门整体绩效目标): the first part of the published text, with its
 * overall goal, its sub-targets and the measures that safeguard them.
 */
@Entity
@Table(name = "projects_department_target")
@NamedQuery(
    name = "DepartmentTarget.of",
    query =
        "select d from DepartmentTarget d where d.organizationId in :organizations"
            + " and d.year = :year")
public class DepartmentTarget {

  @Id private long id;
  @Version private int version;

  @Column(name = "organization_id")
  private long organizationId;

  @Column(name = "budget_year")
  private int year;

  @Column(name = "overall_goal")
  private String overallGoal;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "department_target_id", nullable = false)
  @OrderBy("position")
  private List<SubTarget> subTargets = new ArrayList<>();

  private Paragraphs measures;

  protected DepartmentTarget() {}

  DepartmentTarget(long id, long organizationId, int year, DepartmentDraft draft, Identifiers ids) {
    this.id = id;
    this.organizationId = organizationId;
    this.year = year;
    rewrite(draft, ids);
  }

  /** Takes over everything that was written; sub-targets have no identity beyond their place. */
  void rewrite(DepartmentDraft draft, Identifiers ids) {
    overallGoal = draft.goal();
    measures = new Paragraphs(draft.measures());
    subTargets.clear();
    for (var written : draft.subTargets()) {
      subTargets.add(new SubTarget(ids.next(), subTargets.size(), written));
    }
  }

  Subject subject() {
    return new Subject("DepartmentTarget", id);
  }

  /** The overall target as it was written. */
  public DepartmentDraft draft() {
    return new DepartmentDraft(
        overallGoal, subTargets.stream().map(SubTarget::draft).toList(), measures.texts());
  }

  public long getId() {
    return id;
  }

  /** Grows with every change. */
  public int getVersion() {
    return version;
  }

  public long getOrganizationId() {
    return organizationId;
  }

  public int getYear() {
    return year;
  }
}
