package cn.jixiao.notices;

import cn.jixiao.shared.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

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
class Notice {

  private static final int LENGTH = 1000;

  @Id private long id;
  @Version private int version;
  private String account;
  private String kind;
  @Embedded private Subject subject;

  /** A line each. */
  private String arguments;

  private Instant at;

  @Column(name = "read_at")
  private Instant readAt;

  protected Notice() {}

  Notice(long id, String account, Enum<?> kind, Subject subject, List<?> arguments, Instant at) {
    this.id = id;
    this.account = account;
    this.kind = kind.getDeclaringClass().getSimpleName() + "." + kind.name();
    this.subject = subject;
    var lines = arguments.stream().map(Notice::line).toList();
    var told = String.join("\n", lines);
    this.arguments = told.length() > LENGTH ? told.substring(0, LENGTH) : told;
    this.at = at;
  }

  NoticeRow row() {
    return new NoticeRow(id, kind, subject, arguments.lines().toList(), at, readAt != null);
  }

  boolean isOf(String somebody) {
    return account.equals(somebody);
  }

  void read(Instant now) {
    readAt = now;
  }

  private static String line(Object argument) {
    return String.valueOf(argument).replaceAll("\\R", " ");
  }
}
