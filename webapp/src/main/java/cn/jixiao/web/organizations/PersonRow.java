package cn.jixiao.web.organizations;

import cn.jixiao.organizations.HeldRole;
import cn.jixiao.organizations.Person;
import cn.jixiao.organizations.Role;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** A person in the list of an organization, as the page remembers them between two clicks. */
public record PersonRow(
    long personId,
    String account,
    String name,
    boolean active,
    boolean passwordOneTime,
    boolean reviewing,
    List<RoleRow> roles)
    implements Serializable {

  /** A role and where it is held. */
  public record RoleRow(Role role, long organizationId, String organizationName)
      implements Serializable {

    static RoleRow of(HeldRole held) {
      var organization = held.getOrganization();
      return new RoleRow(held.getRole(), organization.getId(), organization.getName());
    }
  }

  static PersonRow of(Person person) {
    return new PersonRow(
        person.getId(),
        person.getAccount(),
        person.getName(),
        person.isActive(),
        person.isPasswordOneTime(),
        person.isReviewing(),
        person.getRoles().stream()
            .map(RoleRow::of)
            .sorted(Comparator.comparing(RoleRow::role).thenComparing(RoleRow::organizationId))
            .toList());
  }

  boolean holds(Role role, long organizationId) {
    return roles.stream().anyMatch(r -> r.role() == role && r.organizationId() == organizationId);
  }
}
