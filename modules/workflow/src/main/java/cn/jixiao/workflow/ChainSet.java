package cn.jixiao.workflow;

import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A region set through which steps its submissions go, from a year on.
 *
 * @param detail the year and the steps, by their constants
 */
public record ChainSet(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  ChainSet(Organization region, RegionChain chain) {
    this(region.subject(), region.getName(), region.getId(), chain.told());
  }
}
