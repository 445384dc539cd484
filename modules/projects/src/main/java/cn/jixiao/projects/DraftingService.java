package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.DECLARANT;
import static java.util.stream.Collectors.toMap;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.ReorganizationService;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes many targets of a unit and year at once, new ones and changed ones: all or nothing. It
 * finds those that are there already, and says beforehand what speaks against it.
 */
@ApplicationScoped
@Transactional
@Retried
public class DraftingService {

  @Inject TargetRepository targets;
  @Inject TargetDrafting drafting;
  @Inject OrganizationService organizations;
  @Inject ReorganizationService reorganizations;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * The unit's targets of the year that these drafts are about, by the draft's index: the one with
   * its code; where one of both has none yet, the one with its name.
   */
  public Map<Integer, PerformanceTarget> alike(long unitId, int year, List<TargetDraft> drafts) {
    user.require(DECLARANT, unitId);
    return found(unitId, year, drafts);
  }

  private Map<Integer, PerformanceTarget> found(long unitId, int year, List<TargetDraft> drafts) {
    var codes = drafts.stream().map(TargetDraft::code).filter(Objects::nonNull).toList();
    var names = drafts.stream().map(TargetDraft::name).filter(Objects::nonNull).toList();
    var found = targets.findAlike(unitId, year, codes, names);
    var byCode =
        found.stream()
            .filter(t -> t.getProject().getCode() != null)
            .collect(toMap(t -> t.getProject().getCode(), t -> t));
    var alike = new HashMap<Integer, PerformanceTarget>();
    for (var i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      var same = draft.code() == null ? null : byCode.get(draft.code());
      if (same == null) {
        same = found.stream().filter(t -> isNamesake(t, draft)).findFirst().orElse(null);
      }
      if (same != null) {
        alike.put(i, same);
      }
    }
    return alike;
  }

  /** What the unit, or one that it succeeded since, wrote about the same the year before. */
  public Optional<PerformanceTarget> yearBefore(long unitId, int year, TargetDraft draft) {
    user.require(DECLARANT, unitId);
    var own = before(unitId, year, draft);
    return own.isPresent()
        ? own
        : reorganizations.predecessorsOf(unitId, year - 1, year).stream()
            .flatMap(it -> before(it.organizationId(), year, draft).stream())
            .findFirst();
  }

  private Optional<PerformanceTarget> before(long unitId, int year, TargetDraft draft) {
    return Optional.ofNullable(found(unitId, year - 1, List.of(draft)).get(0));
  }

  /** Everything that {@link #write} would refuse; nothing is written. */
  public List<Breach> breachesOf(long unitId, int year, List<TargetChange> changes) {
    user.require(DECLARANT, unitId);
    TargetDrafting.requireUnitAndYear(organizations.get(unitId), year);
    return drafting.breachesOf(unitId, year, changes);
  }

  /** Writes them all, in the order given, or refuses with all that is wrong. */
  public List<PerformanceTarget> write(long unitId, int year, List<TargetChange> changes) {
    user.require(DECLARANT, unitId);
    TargetDrafting.requireUnitAndYear(organizations.get(unitId), year);
    var written = drafting.carryOut(unitId, year, changes);
    for (var i = 0; i < changes.size(); i++) {
      var target = written.get(i);
      target.changed(user, clock.instant());
      if (changes.get(i).isNew()) {
        events.fire(new TargetDrafted(target));
      } else {
        targets.touch(target);
        events.fire(new TargetRevised(target));
      }
    }
    targets.write();
    return written;
  }

  private static boolean isNamesake(PerformanceTarget target, TargetDraft draft) {
    return target.title().equals(draft.name())
        && (draft.code() == null || target.getProject().getCode() == null);
  }
}
