package cn.jixiao.checks;

import cn.jixiao.shared.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A finding with which a target set off, kept so that a district can be looked over without reading
 * every target again. A new submission replaces those of the one before.
 */
@Entity
@Table(name = "checks_finding")
public class StoredFinding {

  static final int SEEN_LENGTH = 500;

  @Id private long id;
  @Version private int version;

  @Column(name = "target_id")
  private long targetId;

  private String rule;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  private String field;
  private String seen;

  @Column(name = "finding_key")
  private String findingKey;

  private Arguments arguments;

  protected StoredFinding() {}

  StoredFinding(Identifiers ids, long targetId, Finding finding) {
    this.id = ids.next();
    this.targetId = targetId;
    this.rule = finding.rule();
    this.severity = finding.severity();
    this.field = finding.field();
    this.findingKey = finding.key();
    this.seen = cut(finding.seen());
    this.arguments = Arguments.of(finding.arguments());
  }

  static String cut(String seen) {
    return seen == null || seen.length() <= SEEN_LENGTH ? seen : seen.substring(0, SEEN_LENGTH);
  }

  long getTargetId() {
    return targetId;
  }
}
