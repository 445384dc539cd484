package cn.jixiao.workflow;

import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.workflow.WorkflowRule.BUDGET_YEAR;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.BudgetYears;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Keeps the chains of review: the administrator of a region shows and changes them. */
@ApplicationScoped
@Transactional
@Retried
public class ChainService {

  @Inject ChainRepository chains;
  @Inject OrganizationService organizations;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Through which steps what is submitted in a region goes. */
  public ChainsInForce inForce(long regionId, int year) {
    user.require(ADMINISTRATOR, regionId);
    return chains.inForce(regionId, year);
  }

  /** Through which steps something will go that has not set off yet. */
  public Chain ahead(Submittable paper) {
    user.requireSight(paper.organizationId(), Role.business().toArray(Role[]::new));
    return chains.inForce(paper.organizationId(), paper.year()).chainOf(ChainFor.of(paper));
  }

  /** All that a region has ever set, the latest year first. */
  public List<RegionChain> ofRegion(long regionId) {
    user.require(ADMINISTRATOR, regionId);
    return chains.ofRegion(regionId);
  }

  /**
   * Sets the chain of a region and all below it from a year on. What is on its way keeps the steps
   * it started with.
   *
   * @param what everything, for what has no chain of its own
   * @param readId the latest chain the person saw here, or null: somebody else's stands
   */
  public RegionChain set(long regionId, int fromYear, ChainFor what, Chain chain, Long readId) {
    user.require(ADMINISTRATOR, regionId);
    chain.requireSound();
    return keep(regionId, fromYear, what, chain, readId);
  }

  /** From a year on what is set above, or for more than this, counts again. */
  public RegionChain giveUp(long regionId, int fromYear, ChainFor what, Long readId) {
    user.require(ADMINISTRATOR, regionId);
    return keep(regionId, fromYear, what, Chain.NONE, readId);
  }

  private RegionChain keep(long regionId, int fromYear, ChainFor what, Chain chain, Long readId) {
    BudgetYears.require(fromYear, BUDGET_YEAR);
    var region = organizations.administeredAlone(regionId); // of two at once the second one sees
    ChainRepository.requireRead(chains.ofRegion(regionId), readId);
    var set =
        new RegionChain(ids.next(), regionId, fromYear, what, chain, user.name(), clock.instant());
    chains.add(set);
    events.fire(new ChainSet(region, set));
    return set;
  }
}
