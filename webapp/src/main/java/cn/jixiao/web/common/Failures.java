package cn.jixiao.web.common;

import cn.jixiao.shared.RuleViolation;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What is at the bottom of an exception: servers wrap it, each in its own way. */
public final class Failures {

  private static final System.Logger LOG = System.getLogger(Failures.class.getName());
  private static final int DEEPEST = 30;

  private Failures() {}

  public static Optional<RuleViolation> ruleViolation(Throwable thrown) {
    return cause(thrown, RuleViolation.class);
  }

  /** Tells the log of an error of ours; the number is for the person whom it met. */
  public static String log(Throwable thrown) {
    var id = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(System.Logger.Level.ERROR, "Error " + id, thrown);
    return id;
  }

  /** Two people changed the same at once; the second one's change is not stored. */
  public static boolean isConflict(Throwable thrown) {
    return cause(thrown, OptimisticLockException.class).isPresent();
  }

  /** Does once more what somebody else's change at the same moment kept from being stored. */
  public static <T> T again(Supplier<T> act) {
    try {
      return act.get();
    } catch (RuntimeException met) {
      if (!isConflict(met)) {
        throw met;
      }
      return act.get();
    }
  }

  public static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
    var current = thrown;
    for (var depth = 0; current != null && depth < DEEPEST; depth++) {
      if (type.isInstance(current)) {
        return Optional.of(type.cast(current));
      }
      current = current.getCause();
    }
    return Optional.empty();
  }
}
