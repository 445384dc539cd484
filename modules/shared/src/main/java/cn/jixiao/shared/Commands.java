package cn.jixiao.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * Acts that must happen once although their request may come twice: a double click, a retry after a
 * lost answer. The act and the memory of it commit together.
 */
@ApplicationScoped
@Transactional
@Retried
public class Commands {

  private static final Duration REMEMBERED = Duration.ofDays(30);

  @PersistenceContext EntityManager entityManager;
  @Inject Clock clock;

  /**
   * Carries the act out, or gives the answer of the first time.
   *
   * @param account whose command it is; keys of different people never meet
   * @param commandId chosen by the caller, new for every intended act
   * @param content all that makes the request what it is; another content under the same id is
   *     refused
   */
  public String once(String account, String commandId, byte[] content, Supplier<String> act) {
    var key = digest((account + "\n" + commandId).getBytes(StandardCharsets.UTF_8));
    var digest = digest(content);
    var known = entityManager.find(Command.class, key);
    if (known != null) {
      return known.answerTo(digest);
    }
    var command = new Command(key, digest, clock.instant());
    try {
      entityManager.persist(command);
      entityManager.flush();
    } catch (PersistenceException e) {
      throw new RepeatedMeanwhile(e);
    }
    var answer = act.get();
    command.answered(answer);
    return answer;
  }

  /** Forgets what no honest retry will ask for any more. */
  public void forgetOld() {
    entityManager
        .createNamedQuery("Command.forget")
        .setParameter("before", clock.instant().minus(REMEMBERED))
        .executeUpdate();
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
