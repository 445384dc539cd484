package cn.jixiao.indicators;

import static cn.jixiao.organizations.Role.BUDGET_REVIEWER;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;

import cn.jixiao.indicators.LibraryChanged.IndicatorProposed;
import cn.jixiao.indicators.LibraryChanged.ProposalApproved;
import cn.jixiao.indicators.LibraryChanged.ProposalDeclined;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Finds indicators to pick from, and lets the library grow. */
@ApplicationScoped
@Transactional
@Retried
public class LibraryService {

  /** Who proposes: everybody who works on targets. */
  private static final Role[] PROPOSING = {
    DECLARANT, UNIT_HEAD, LINE_REVIEWER, PERFORMANCE_REVIEWER, BUDGET_REVIEWER
  };

  private static final int PROPOSALS = 100;

  @Inject LibraryRepository library;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** A page of what was found; entries whose names have the words first. */
  public LibraryPage search(LibraryFilter filter) {
    user.requireLogin();
    return library.search(TopicDictionary.curated(), filter);
  }

  /** Everything to pick from for these topics, in the order in which it came. */
  public List<LibraryRow> ofTopics(Collection<String> topics) {
    user.requireLogin();
    return library.ofTopics(topics);
  }

  /**
   * Proposals within the person's reach that are not in the library: those that wait first, then
   * those that were declined.
   */
  public List<LibraryRow> proposals() {
    user.requireLogin();
    return library.proposals(user.scope(PROPOSING), PROPOSALS);
  }

  /** Whether this person may propose anything. */
  public boolean mayPropose() {
    user.requireLogin();
    return user.holds(PROPOSING);
  }

  /** Whether this person decides about proposals. */
  public boolean mayDecide() {
    user.requireLogin();
    return user.holdsOwn(PERFORMANCE_REVIEWER);
  }

  /** Proposes an indicator on behalf of the organization in which the person works. */
  public LibraryEntry propose(LibraryDraft draft) {
    user.require(proposingRole());
    LibraryRules.require(draft, TopicDictionary.curated());
    var organizationId = user.actingAs().orElseThrow().organizationId();
    var entry = new LibraryEntry(ids.next(), draft, user.name(), clock.instant(), organizationId);
    library.add(entry);
    events.fire(new IndicatorProposed(entry.subject(), entry.getName(), organizationId));
    return entry;
  }

  /**
   * Takes a proposal into the library.
   *
   * @param comment may be null
   */
  public void approve(long entryId, String comment) {
    var entry = decidable(entryId);
    LibraryRules.requireShort(comment);
    entry.approve(comment, user.name(), clock.instant());
    events.fire(
        new ProposalApproved(
            entry.subject(), entry.getName(), entry.getProposingOrganizationId(), comment));
  }

  /** Keeps a proposal out of the library, and says why. */
  public void decline(long entryId, String reason) {
    var entry = decidable(entryId);
    LibraryRules.requireShort(reason);
    entry.decline(reason, user.name(), clock.instant());
    events.fire(
        new ProposalDeclined(
            entry.subject(), entry.getName(), entry.getProposingOrganizationId(), reason));
  }

  /** What came with the system was proposed by nobody and is anybody's of the division. */
  private LibraryEntry decidable(long entryId) {
    user.requireOwn(PERFORMANCE_REVIEWER);
    var entry = library.get(entryId);
    if (entry.getProposingOrganizationId() != null) {
      user.requireOwn(PERFORMANCE_REVIEWER, entry.getProposingOrganizationId());
    }
    return entry;
  }

  /** The first of the person's roles that proposes; another one is refused by its absence. */
  private Role proposingRole() {
    return Arrays.stream(PROPOSING).filter(user::holds).findFirst().orElse(DECLARANT);
  }
}
