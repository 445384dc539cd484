package cn.jixiao.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A target as it stood: at the end of a day on which it was changed, or when it was submitted.
 *
 * <p>It is overwritten by later changes of its day until a submission freezes it. From then on it
 * stays as it is; what changes after that begins the next one.
 */
@Entity
@Table(name = "projects_target_version")
public class TargetVersion implements TargetText {

  @Id private long id;
  @Version private int version;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "target_id")
  private PerformanceTarget target;

  private int number;
  private boolean frozen;
  private LocalDate day;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "submission_id")
  private Long submissionId;

  /** Since which day it is, or was, what is in force; null where it never was. */
  @Column(name = "in_force_from")
  private LocalDate inForceFrom;

  private TargetDraft content;

  /** By which its indicators are known; null in versions that are older than this. */
  @Column(name = "indicator_ids")
  private String indicatorIds;

  protected TargetVersion() {}

  TargetVersion(long id, PerformanceTarget target, int number) {
    this.id = id;
    this.target = target;
    this.number = number;
  }

  /** Keeps what the unit works on as it stands now. */
  void keep(LocalDate today, String by, Instant at) {
    day = today;
    changedBy = by;
    changedAt = at;
    content = target.written().draft();
    indicatorIds = RowIds.joined(target.written().indicatorIds());
  }

  void freeze(long submission) {
    frozen = true;
    submissionId = submission;
  }

  void comeIntoForce(LocalDate today) {
    inForceFrom = today;
  }

  long targetId() {
    return target.getId();
  }

  @Override
  public TargetDraft draft() {
    return content;
  }

  @Override
  public List<Long> indicatorIds() {
    return RowIds.of(indicatorIds);
  }

  /** Counts from 1 within its target. */
  public int getNumber() {
    return number;
  }

  /** Whether it is what was submitted once; the others are what a day left behind. */
  public boolean isFrozen() {
    return frozen;
  }

  /** The day in China from the end of which the target stood like this. */
  public LocalDate getDay() {
    return day;
  }

  public LocalDate getInForceFrom() {
    return inForceFrom;
  }

  public String getChangedBy() {
    return changedBy;
  }

  public Instant getChangedAt() {
    return changedAt;
  }

  /** The journey that froze it; null for what a day left behind. */
  public Long getSubmissionId() {
    return submissionId;
  }
}
