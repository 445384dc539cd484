package cn.jixiao.workflow;

import cn.jixiao.shared.Subject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * That a reviewer keeps an eye on a paper (跟踪), in all its rounds and wherever it is. It is their
 * own: nobody else learns of it.
 */
@Entity
@Table(name = "workflow_follow")
@NamedQuery(
    name = "Follow.of",
    query =
        "select f from Follow f where f.account = :account and f.subject.kind = :kind"
            + " and f.subject.id = :subject")
public class Follow {

  @Id private long id;
  @Version private int version;
  private String account;
  @Embedded private Subject subject;

  private Instant since;

  protected Follow() {}

  Follow(long id, Subject subject, Reviewer reviewer) {
    this.id = id;
    this.subject = subject;
    this.account = reviewer.account();
    this.since = reviewer.at();
  }

  boolean isOf(String other, Subject one) {
    return account.equals(other) && subject.equals(one);
  }
}
