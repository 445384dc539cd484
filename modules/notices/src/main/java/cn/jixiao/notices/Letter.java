package cn.jixiao.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A mail on its way: written together with what it tells, sent afterwards. While a server sends it,
 * it is due again only after a while, so that a server that dies leaves it to the next one.
 */
@Entity
@Table(name = "notices_letter")
@NamedQuery(
    name = "Letter.due",
    query =
        "select l.id, l.attempts, function('utc_timestamp') from Letter l where l.state = :waiting"
            + " and l.dueAt <= function('utc_timestamp') order by l.dueAt, l.id")
@NamedQuery(
    name = "Letter.claim",
    query =
        "update Letter l set l.attempts = l.attempts + 1, l.dueAt = :until where l.id = :id and"
            + " l.attempts = :attempts and l.state = :waiting")
@NamedQuery(
    name = "Letter.onOccasion",
    query = "select count(l) from Letter l where l.occasion = :occasion")
@NamedQuery(
    name = "Letter.latestOf",
    query = "select l from Letter l where l.account = :account order by l.id desc")
@NamedQuery(
    name = "Letter.forget",
    query = "delete from Letter l where l.state <> :waiting and l.writtenAt < :before")
class Letter {

  /** For so long nobody else takes what a server has taken: longer than any sending lasts. */
  static final Duration TAKEN = Duration.ofMinutes(10);

  /** How long is waited after each attempt that failed; after the last one it is given up. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(8));

  private static final int SUBJECT_LENGTH = 200;
  private static final int FAILURE_LENGTH = 300;

  @Id private long id;
  @Version private int version;
  private String account;
  private String address;
  private String occasion;
  private String subject;
  private String body;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Enumerated(EnumType.STRING)
  private LetterState state = LetterState.WAITING;

  /** When it is to be sent, or tried again. */
  @Column(name = "due_at")
  private Instant dueAt;

  private int attempts;
  private String failure;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected Letter() {}

  /**
   * @param occasion of which a person gets one letter only; null where nobody counts
   */
  Letter(long id, MailChoice to, String occasion, MailText text, Instant now) {
    this.id = id;
    this.account = to.getAccount();
    this.address = to.getAddress();
    this.occasion = occasion;
    this.subject = cut(oneLine(text.subject()), SUBJECT_LENGTH);
    this.body = text.body();
    this.writtenAt = now;
    this.dueAt = now;
  }

  void sent(Instant now) {
    state = LetterState.SENT;
    sentAt = now;
    failure = null;
  }

  /**
   * It could not be sent: another attempt is made later, if there is hope.
   *
   * @return whether it is given up
   */
  boolean failed(String why, boolean hopeless, Instant now) {
    failure = cut(oneLine(why), FAILURE_LENGTH);
    if (hopeless || attempts > PAUSES.size()) {
      state = LetterState.GIVEN_UP;
      return true;
    }
    dueAt = now.plus(PAUSES.get(Math.max(attempts - 1, 0)));
    return false;
  }

  boolean isInAttempt(int attempt) {
    return state == LetterState.WAITING && attempts == attempt;
  }

  /** What ends a line would begin another header of the mail. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  long getId() {
    return id;
  }

  String getAccount() {
    return account;
  }

  String getAddress() {
    return address;
  }

  String getSubject() {
    return subject;
  }

  String getBody() {
    return body;
  }

  Instant getWrittenAt() {
    return writtenAt;
  }

  LetterState getState() {
    return state;
  }

  int getAttempts() {
    return attempts;
  }

  Instant getDueAt() {
    return dueAt;
  }
}
