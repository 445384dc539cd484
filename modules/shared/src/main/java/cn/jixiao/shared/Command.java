package cn.jixiao.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * An act that was carried out, remembered with its answer so that a repetition does not act again.
 */
@Entity
@Table(name = "shared_command")
@NamedQuery(name = "Command.forget", query = "delete from Command c where c.at < :before")
class Command {

  @Id
  @Column(name = "command_key")
  private String key;

  @Version private int version;
  private String digest;
  private String answer;
  private Instant at;

  protected Command() {}

  Command(String key, String digest, Instant at) {
    this.key = key;
    this.digest = digest;
    this.at = at;
  }

  void answered(String answer) {
    this.answer = answer;
  }

  /** The answer given before, if the content is the same as then. */
  String answerTo(String digest) {
    if (!this.digest.equals(digest)) {
      throw RuleViolation.at("Idempotency-Key", CommandRule.KEY_REUSED);
    }
    return answer;
  }
}
