package cn.jixiao.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Somebody who has a target open for writing, one of a project or a unit's overall one, and in
 * which field they are. It is gone a minute after the page was last heard of.
 */
@Entity
@Table(name = "projects_presence")
class Presence {

  /** The page, not the person: one person may have it open twice. */
  @Id private String id;

  @Version private int version;

  @Column(name = "subject_id")
  private long subjectId;

  private String account;

  @Column(name = "person_name")
  private String personName;

  private String field;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected Presence() {}

  Presence(String id, long subjectId, String account, String personName) {
    this.id = id;
    this.subjectId = subjectId;
    this.account = account;
    this.personName = personName;
  }

  void seen(String where, Instant at) {
    field = where;
    seenAt = at;
  }

  boolean isOf(long otherSubjectId, String otherAccount) {
    return subjectId == otherSubjectId && account.equals(otherAccount);
  }
}
