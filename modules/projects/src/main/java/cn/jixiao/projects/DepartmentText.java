package cn.jixiao.projects;

import cn.jixiao.shared.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A unit's whole text of a year (预算绩效文本) on its way: part one and the project targets travel as one
 * paper, come back together and are approved together. What is to be changed when it comes back may
 * be some of them alone. Once it was approved, or nothing of it is new, adjustments travel with it.
 */
@Entity
@Table(name = "projects_department_text")
@NamedQuery(
    name = "DepartmentText.of",
    query = "select t from DepartmentText t where t.organizationId = :unit and t.year = :year")
public class DepartmentText {

  /** The kind under which workflow and audit know whole texts. */
  public static final String KIND = "DepartmentText";

  @Id private long id;
  @Version private int version;

  @Column(name = "organization_id")
  private long organizationId;

  @Column(name = "budget_year")
  private int year;

  /** The latest journey; null before the first. */
  @Column(name = "submission_id")
  private Long submissionId;

  /** Whether the latest journey was given up, so that its targets went their own ways. */
  @Column(name = "given_up")
  private boolean givenUp;

  /** Whether it takes adjustments along, and nothing that is new. */
  private boolean adjusting;

  protected DepartmentText() {}

  DepartmentText(long id, long organizationId, int year) {
    this.id = id;
    this.organizationId = organizationId;
    this.year = year;
  }

  void submittedAs(long newSubmissionId) {
    submissionId = newSubmissionId;
    givenUp = false;
  }

  /** Its targets go their own ways; what was approved together stays a text. */
  void giveUp() {
    givenUp = !adjusting;
  }

  /** From now on it takes adjustments along. */
  void adjust() {
    adjusting = true;
  }

  public boolean isAdjusting() {
    return adjusting;
  }

  /** Whether it travels, or has arrived. */
  boolean isUnited() {
    return submissionId != null && !givenUp;
  }

  Subject subject() {
    return new Subject(KIND, id);
  }

  public long getId() {
    return id;
  }

  public long getOrganizationId() {
    return organizationId;
  }

  public int getYear() {
    return year;
  }

  public Long getSubmissionId() {
    return submissionId;
  }
}
