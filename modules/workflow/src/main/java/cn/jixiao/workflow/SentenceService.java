package cn.jixiao.workflow;

import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Sentences that reviewers need again and again; kept by the performance division of a region. */
@ApplicationScoped
@Transactional
@Retried
public class SentenceService {

  @Inject SentenceRepository lists;
  @Inject OrganizationService organizations;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /** What is offered to who reviews a paper of this organization; it is no secret. */
  public List<Sentence> offeredFor(long organizationId) {
    user.requireLogin();
    return lists.ofOrganization(organizationId).getSentences().all();
  }

  /** What counts in the person's region. */
  public SentencesInForce inForce() {
    var place = user.requireOwn(PERFORMANCE_REVIEWER).organizationId();
    return new SentencesInForce(organizations.regionOf(place), lists.ofOrganization(place));
  }

  /**
   * Writes the list of the person's region.
   *
   * @param readVersion the version the person read before; null where there was none of the region
   * @throws OptimisticLockException when somebody else changed it since
   */
  public SentencesInForce revise(Integer readVersion, List<Sentence> sentences) {
    var place = user.requireOwn(PERFORMANCE_REVIEWER).organizationId();
    var region = organizations.regionOf(place);
    var nearest = lists.ofOrganization(place);
    var before = new SentencesInForce(region, nearest);
    if (!Objects.equals(before.version(), readVersion)) {
      throw new OptimisticLockException("Read version " + readVersion);
    }
    var own = before.version() != null;
    var list = own ? nearest : new SentenceList(ids.next(), region.getId());
    list.rewrite(new Sentences(sentences));
    if (!own) {
      lists.add(list);
    }
    lists.write();
    events.fire(new SentencesRevised(region));
    return new SentencesInForce(region, list);
  }
}
