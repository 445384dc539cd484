package cn.jixiao.audit;

import cn.jixiao.organizations.Held;
import cn.jixiao.organizations.Role;
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

/** One act, or one refused attempt, as it is kept for good: written once, never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

  static final int DETAIL_LENGTH = 1000;

  @Id private long id;
  @Version private int version;
  private Instant at;
  private String account;

  @Column(name = "person_name")
  private String personName;

  /** The absent person for whom they acted; null where they acted for themselves. */
  @Column(name = "stands_for")
  private String standsFor;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "acting_organization")
  private String actingOrganization;

  private String address;
  private String act;
  private boolean refused;
  @Embedded private Subject subject;
  private String title;

  /** The organization that owns the subject, else the one of the person who acted. */
  @Column(name = "organization_id")
  private Long organizationId;

  private String detail;

  protected AuditEntry() {}

  AuditEntry(long id, Instant at, Actor actor, What what) {
    this.id = id;
    this.at = at;
    this.account = actor.account();
    this.personName = actor.name();
    this.standsFor = actor.held() == null ? null : actor.held().absentName();
    this.role = actor.held() == null ? null : actor.held().role();
    this.actingOrganization = actor.held() == null ? null : actor.held().organizationName();
    this.address = shortened(actor.address(), 64);
    this.act = what.act();
    this.refused = what.refused();
    this.subject = what.subject();
    this.title = shortened(what.title(), 200);
    this.detail = shortened(what.detail(), DETAIL_LENGTH);
    this.organizationId = what.organizationId();
    if (organizationId == null && actor.held() != null) {
      organizationId = actor.held().organizationId();
    }
  }

  private static String shortened(String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  /** Who acted, in which role, from where. */
  record Actor(String account, String name, Held held, String address) {}

  /** What was done or refused, to what. */
  record What(
      String act,
      boolean refused,
      Subject subject,
      String title,
      Long organizationId,
      String detail) {}
}
