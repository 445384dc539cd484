package cn.jixiao.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A role that a person holds in an organization. */
@Entity
@Table(name = "organizations_held_role")
public class HeldRole {

  @Id private long id;
  @Version private int version;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  private Role role;

  @ManyToOne(optional = false)
  @JoinColumn(name = "organization_id")
  private Organization organization;

  protected HeldRole() {}

  HeldRole(long id, Person person, Role role, Organization organization) {
    this.id = id;
    this.person = person;
    this.role = role;
    this.organization = organization;
  }

  boolean is(Role role, long organizationId) {
    return this.role == role && organization.getId() == organizationId;
  }

  public Role getRole() {
    return role;
  }

  public Organization getOrganization() {
    return organization;
  }
}
