package cn.jixiao.seals;

import static cn.jixiao.seals.SealRule.TEXT_CHANGED;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.RecordJson;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * What one approval approved, to the letter. It is made with the approval and never changes; a
 * later approval of the same target makes another one.
 */
@Entity
@Table(name = "seals_seal")
public class Seal {

  @Id private long id;
  @Version private int version;
  private String code;
  @Embedded private Subject subject;

  @Column(name = "submission_id")
  private long submissionId;

  @Column(name = "organization_id")
  private long organizationId;

  @Column(name = "budget_year")
  private int year;

  private String title;

  @Enumerated(EnumType.STRING)
  private SealAlgorithm algorithm;

  private String digest;
  private String content;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  protected Seal() {}

  Seal(
      long id,
      String code,
      ApprovedText approved,
      SealAlgorithm algorithm,
      String approvedBy,
      Instant approvedAt) {
    this.id = id;
    this.code = code;
    this.subject = approved.subject();
    this.submissionId = approved.submissionId();
    this.organizationId = approved.organizationId();
    this.year = approved.year();
    this.title = approved.title();
    this.algorithm = algorithm;
    this.content = CanonicalText.of(approved.written());
    this.digest = algorithm.digest(content);
    this.approvedBy = approvedBy;
    this.approvedAt = approvedAt;
  }

  /** Whether the stored text is still the one that was sealed. */
  public boolean isIntact() {
    return getDigestNow().equals(digest);
  }

  /** The digest of the text as it is stored now. */
  public String getDigestNow() {
    return algorithm.digest(content);
  }

  /** Whether a part one was sealed, and no target. */
  public boolean isPartOne() {
    return subject.kind().equals(DepartmentTarget.KIND);
  }

  /** The approved target; nothing where it is a part one, or somebody changed it. */
  public Optional<TargetDraft> draft() {
    return isPartOne() ? Optional.empty() : read(TargetDraft.class);
  }

  /** The approved part one; nothing where it is a target, or somebody changed it. */
  public Optional<DepartmentDraft> partOne() {
    return isPartOne() ? read(DepartmentDraft.class) : Optional.empty();
  }

  /** The approved target, where it can be relied on. */
  public TargetDraft requireDraft() {
    return draft().orElseThrow(() -> new RuleViolation(TEXT_CHANGED, code));
  }

  /** The approved part one, where it can be relied on. */
  public DepartmentDraft requirePartOne() {
    return partOne().orElseThrow(() -> new RuleViolation(TEXT_CHANGED, code));
  }

  private <T extends Record> Optional<T> read(Class<T> type) {
    return isIntact() ? Optional.of(RecordJson.read(content, type)) : Optional.empty();
  }

  /** As it is printed, with lines between its groups. */
  public String getCode() {
    return code;
  }

  public Subject getSubject() {
    return subject;
  }

  /** The journey that ended in the approval. */
  public long getSubmissionId() {
    return submissionId;
  }

  public long getOrganizationId() {
    return organizationId;
  }

  public int getYear() {
    return year;
  }

  public String getTitle() {
    return title;
  }

  public SealAlgorithm getAlgorithm() {
    return algorithm;
  }

  /** As it was made when the text was sealed: 64 hexadecimal digits. */
  public String getDigest() {
    return digest;
  }

  /** The sealed text itself, of which the digest was made. */
  public String getContent() {
    return content;
  }

  public String getApprovedBy() {
    return approvedBy;
  }

  public Instant getApprovedAt() {
    return approvedAt;
  }
}
