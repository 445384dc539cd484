package cn.jixiao.notices;

import cn.jixiao.shared.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Something one person is told: new until they have read it. */
@Entity
@Table(name = "notices_notice")
@NamedQuery(
    name = "Notice.mine",
    query = "select n from Notice n where n.account = :account order by n.at desc, n.id desc")
@NamedQuery(
    name = "Notice.unread",
    query = "select count(n) from Notice n where n.account = :account and n.readAt is null")
@NamedQuery(
    name = "Notice.unreadUpTo",
    query =
        "select n from Notice n where n.account = :account and n.readAt is null and n.id <="
            + " :newest")
@NamedQuery(
    name = "Notice.known",
    query = "select n.account, n.occasion from Notice n where n.occasion in :occasions")
@NamedQuery(
    name = "Notice.asking",
    query =
        "select n from Notice n where n.subject.id in :subjects and n.readAt is null"
            + " and n.kind in :kinds")
@NamedNativeQuery(
    name = "Notice.close",
    query = "update notices_notice set read_at = ? where id = ? and read_at is null")
@NamedQuery(
    name = "Notice.unreadSince",
    query =
        "select n from Notice n where n.account = :account and n.readAt is null and n.at >= :since"
            + " and n.kind not in :kinds order by n.at desc, n.id desc")
class Notice {

  /** Stands between an occasion and the times it comes again. */
  static final String PART = "/";

  private static final int LENGTH = 1000;

  @Id private long id;
  @Version private int version;
  private String account;
  private String kind;
  @Embedded private Subject subject;

  /** For which the person is told once only; null where nobody counts. */
  private String occasion;

  /** A line each. */
  private String arguments;

  private Instant at;

  @Column(name = "read_at")
  private Instant readAt;

  protected Notice() {}

  Notice(long id, Told told, Instant at) {
    this.id = id;
    this.account = told.account();
    this.kind = keyOf(told.kind());
    this.subject = told.subject();
    this.occasion = told.occasion();
    var lines = told.arguments().stream().map(Notice::line).toList();
    var text = String.join("\n", lines);
    this.arguments = text.length() > LENGTH ? text.substring(0, LENGTH) : text;
    this.at = at;
  }

  NoticeRow row() {
    return new NoticeRow(id, kind, subject, arguments.lines().toList(), at, readAt != null);
  }

  boolean isOf(String somebody) {
    return account.equals(somebody);
  }

  /** Whether it was told on that occasion, or as a part of it. */
  boolean isOn(String other) {
    return other.equals(occasion) || occasion != null && occasion.startsWith(other + PART);
  }

  boolean isAbout(Subject other) {
    return subject.equals(other);
  }

  String getAccount() {
    return account;
  }

  void read(Instant now) {
    readAt = now;
  }

  /** A constant by the key of its word, so that everybody reads it in their language. */
  private static String line(Object argument) {
    return argument instanceof Enum<?> constant
        ? keyOf(constant)
        : String.valueOf(argument).replaceAll("\\R", " ");
  }

  static String keyOf(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }
}
