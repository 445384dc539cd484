package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.DECLARANT;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/** Tells those who write one target of each other. */
@ApplicationScoped
@Transactional
@Retried
public class PresenceService {

  private static final Duration PRESENT = Duration.ofMinutes(1);
  private static final int LONGEST_FIELD = 60;

  @Inject PresenceRepository presences;
  @Inject TargetRepository targets;
  @Inject DepartmentTargetRepository departmentTargets;
  @Inject CurrentUser user;

  /**
   * This page is still open, in this field; who else is there?
   *
   * @param pageId the page's own, made by it
   * @param field by its JSON name; may be null
   */
  public List<OtherWriter> seen(String pageId, long targetId, String field) {
    var target = targets.get(targetId);
    user.require(DECLARANT, target.organizationId());
    return others(pageId, targetId, field);
  }

  /** The same of a unit's overall target; nobody where it is not there or not this person's. */
  public List<OtherWriter> seenInOverall(String pageId, long departmentTargetId, String field) {
    user.require(DECLARANT);
    return departmentTargets
        .find(departmentTargetId)
        .filter(target -> user.may(DECLARANT, target.getOrganizationId()))
        .map(target -> others(pageId, departmentTargetId, field))
        .orElse(List.of());
  }

  private List<OtherWriter> others(String pageId, long subjectId, String field) {
    var now = presences.now();
    var known = presences.find(pageId).filter(it -> it.isOf(subjectId, user.account()));
    var where = field == null || field.length() > LONGEST_FIELD ? null : field;
    if (known.isPresent()) {
      known.get().seen(where, now);
    } else if (presences.find(pageId).isEmpty()) {
      presences.sweep(now.minus(PRESENT));
      var presence = new Presence(pageId, subjectId, user.account(), user.name());
      presence.seen(where, now);
      presences.add(presence);
    }
    return presences.others(subjectId, pageId, now.minus(PRESENT));
  }
}
