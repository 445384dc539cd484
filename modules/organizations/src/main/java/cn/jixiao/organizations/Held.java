package cn.jixiao.organizations;

import java.util.List;
import java.util.function.Predicate;

/**
 * One role of a person at one organization, as loaded once per request; role and organization are
 * null for somebody who holds none.
 *
 * @param absentAccount whose role it is, where the person stands in for somebody these days; null
 *     for their own
 */
public record Held(
    long personId,
    String personName,
    boolean passwordChangeDue,
    int passwordNumber,
    Role role,
    Long organizationId,
    String organizationCode,
    String organizationName,
    String path,
    String regionPath,
    String absentAccount,
    String absentName) {

  /** Everything below this path is within the role's reach. */
  String reach() {
    return role.reachesRegion() ? regionPath : path;
  }

  boolean worksAt(String place) {
    return place.startsWith(path) || role.reachesRegion() && path.startsWith(place);
  }

  /** Whether it is that role, at that very place, and not for somebody who is barred there. */
  boolean mayActAt(Role wanted, String place, Predicate<String> barred) {
    return role == wanted && worksAt(place) && (isOwn() || !barred.test(absentAccount));
  }

  boolean isOwn() {
    return absentAccount == null;
  }

  /**
   * What counts of what was found: somebody stands in only for a colleague of their own department
   * or bureau, and in no role that does not go with their own.
   */
  static List<Held> counting(List<Held> found) {
    var own = found.stream().filter(h -> h.isOwn() && h.role != null).toList();
    return found.stream().filter(h -> h.isOwn() || h.goesWith(own)).toList();
  }

  private boolean goesWith(List<Held> own) {
    return own.stream().allMatch(h -> h.role.goesWith(role))
        && own.stream().anyMatch(h -> h.house().equals(house()));
  }

  private String house() {
    return Organization.house(path, regionPath);
  }
}
