package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.NOT_IN_CHARGE;

import cn.jixiao.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A finance bureau's division is in charge of a department, or of one of its units: it reviews what
 * they submit. A unit's own counts before its department's; where nobody is in charge, every line
 * division of the bureau is.
 */
@Entity
@Table(name = "organizations_charge")
public class Charge {

  @Id private long id;
  @Version private int version;

  @Column(name = "organization_id")
  private long organizationId;

  @Column(name = "division_id")
  private long divisionId;

  protected Charge() {}

  Charge(long id, Organization organization, Organization division) {
    this.id = id;
    this.organizationId = organization.getId();
    give(organization, division);
  }

  /** Hands the organization to another division of the same region. */
  void give(Organization organization, Organization division) {
    if (division.getKind() != OrganizationKind.DIVISION
        || !division.getRegionPath().equals(organization.getRegionPath())
        || !organization.getKind().isReviewed()) {
      throw RuleViolation.at("division", NOT_IN_CHARGE, division.getName(), organization.getName());
    }
    divisionId = division.getId();
  }

  public long getOrganizationId() {
    return organizationId;
  }

  public long getDivisionId() {
    return divisionId;
  }
}
