package cn.jixiao.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A person asked for something the rules of the domain do not allow. It carries every broken rule
 * that was found, never a sentence; the person can act on it.
 */
public class RuleViolation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Breach> breaches;

  public RuleViolation(Rule rule, Object... arguments) {
    this(List.of(Breach.of(rule, null, arguments)));
  }

  public RuleViolation(List<Breach> breaches) {
    super(breaches.stream().map(b -> b.rule().messageKey()).collect(Collectors.joining(", ")));
    this.breaches = List.copyOf(breaches);
  }

  public static RuleViolation at(String field, Rule rule, Object... arguments) {
    return new RuleViolation(List.of(Breach.of(rule, field, arguments)));
  }

  /** Throws when anything was found; for verbs that check everything before they refuse. */
  public static void throwIfAny(List<Breach> breaches) {
    if (!breaches.isEmpty()) {
      throw new RuleViolation(breaches);
    }
  }

  public List<Breach> breaches() {
    return breaches;
  }

  public Rule.Nature nature() {
    return breaches.get(0).rule().nature();
  }
}
