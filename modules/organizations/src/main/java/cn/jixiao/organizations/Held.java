package cn.jixiao.organizations;

/**
 * One role of a person at one organization, as loaded once per request; role and organization are
 * null for somebody who holds none.
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
    String regionPath) {

  /** Everything below this path is within the role's reach. */
  String reach() {
    return role.reachesRegion() ? regionPath : path;
  }

  boolean worksAt(String place) {
    return place.startsWith(path) || role.reachesRegion() && path.startsWith(place);
  }
}
