package cn.jixiao.organizations;

import java.util.List;
import java.util.Optional;

/**
 * How somebody parts from their work: who takes over what, and what the administrator has seen and
 * leaves to nobody.
 */
public record Parting(List<Successor> successors, List<OpenWork> left) {

  /** Nothing is to be taken over. */
  public static final Parting PLAIN = new Parting(List.of(), List.of());

  /** Who takes over the work of a role at a place, or of standing in. */
  public record Successor(Role role, long placeId, String account) {}

  public Parting {
    successors = List.copyOf(successors);
    left = List.copyOf(left);
  }

  Optional<String> successorFor(OpenWork work) {
    return successors.stream()
        .filter(successor -> work.is(successor.role(), successor.placeId()))
        .map(Successor::account)
        .findFirst();
  }

  /** Whether no more of it has come up since the administrator saw it. */
  boolean leaves(OpenWork work) {
    return left.stream()
        .anyMatch(seen -> seen.is(work.role(), work.placeId()) && seen.count() >= work.count());
  }
}
