package cn.jixiao.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Part one of a unit's text as it was submitted with it; it never changes. */
@Entity
@Table(name = "projects_department_version")
@NamedQuery(
    name = "DepartmentVersion.of",
    query =
        "select v from DepartmentVersion v where v.departmentTargetId = :target"
            + " order by v.submittedAt desc, v.id desc")
public class DepartmentVersion {

  @Id private long id;
  @Version private int version;

  @Column(name = "department_target_id")
  private long departmentTargetId;

  @Column(name = "submission_id")
  private long submissionId;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  private DepartmentDraft content;

  protected DepartmentVersion() {}

  DepartmentVersion(long id, DepartmentTarget target, long submissionId, String by, Instant at) {
    this.id = id;
    this.departmentTargetId = target.getId();
    this.submissionId = submissionId;
    this.submittedBy = by;
    this.submittedAt = at;
    this.content = target.written().draft();
  }

  /** Part one as it was written then. */
  public DepartmentDraft draft() {
    return content;
  }

  /** The journey with which it was submitted. */
  public long getSubmissionId() {
    return submissionId;
  }

  public String getSubmittedBy() {
    return submittedBy;
  }

  public Instant getSubmittedAt() {
    return submittedAt;
  }
}
