package cn.jixiao.organizations;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of the tree in which a person holds one of some roles, as path prefixes: a test for one
 * organization, and a condition for queries over many.
 */
public final class Scope {

  /** The whole tree, for what the system does of its own accord. */
  public static final Scope EVERYWHERE = new Scope(List.of("/"));

  private final List<String> prefixes;

  Scope(List<String> prefixes) {
    this.prefixes = new ArrayList<>();
    prefixes.stream().sorted().filter(p -> !covers(p)).forEach(this.prefixes::add);
  }

  public boolean covers(String path) {
    return prefixes.stream().anyMatch(path::startsWith);
  }

  public boolean isEmpty() {
    return prefixes.isEmpty();
  }

  /**
   * The condition, in parentheses, that a path lies in this scope.
   *
   * @param path the JPQL expression of the path
   * @param name a name for the parameters, unique in the query; give it to {@link #bind} too
   */
  public String condition(String path, String name) {
    if (prefixes.isEmpty()) {
      return "(1 = 0)";
    }
    var parts = new ArrayList<String>();
    for (var i = 0; i < prefixes.size(); i++) {
      parts.add(path + " like :" + name + i);
    }
    return "(" + String.join(" or ", parts) + ")";
  }

  public void bind(Query query, String name) {
    for (var i = 0; i < prefixes.size(); i++) {
      query.setParameter(name + i, prefixes.get(i) + "%");
    }
  }
}
