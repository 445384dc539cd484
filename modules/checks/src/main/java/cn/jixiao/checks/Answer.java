package cn.jixiao.checks;

import static cn.jixiao.checks.CheckRule.REASON_REQUIRED;
import static cn.jixiao.checks.CheckRule.REASON_TOO_LONG;

import cn.jixiao.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Why a declarant leaves a text as it is although a rule warns. It belongs to the text that was
 * seen, so it holds wherever the row moves and ends when the text changes; it travels to the
 * reviewers.
 */
@Entity
@Table(name = "checks_answer")
public class Answer {

  static final int REASON_LENGTH = 200;

  @Id private long id;
  @Version private int version;

  @Column(name = "target_id")
  private long targetId;

  @Column(name = "finding_key")
  private String findingKey;

  private String reason;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected Answer() {}

  Answer(long id, long targetId, Finding finding) {
    this.id = id;
    this.targetId = targetId;
    this.findingKey = finding.key();
  }

  void give(String words, String by, Instant at) {
    if (words == null || words.isBlank()) {
      throw RuleViolation.at("reason", REASON_REQUIRED);
    }
    if (words.strip().length() > REASON_LENGTH) {
      throw RuleViolation.at("reason", REASON_TOO_LONG, REASON_LENGTH);
    }
    reason = words.strip();
    answeredBy = by;
    answeredAt = at;
  }

  long getTargetId() {
    return targetId;
  }

  String getFindingKey() {
    return findingKey;
  }

  public String getReason() {
    return reason;
  }

  public String getAnsweredBy() {
    return answeredBy;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }
}
