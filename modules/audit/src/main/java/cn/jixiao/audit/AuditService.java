package cn.jixiao.audit;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Reads the trail: the auditor all of the region, the others what happened to one of their
 * subjects.
 */
@ApplicationScoped
@Transactional
@Retried
public class AuditService {

  private static final int TIMELINE = 500;

  @Inject AuditRepository entries;
  @Inject CurrentUser user;

  public AuditPage events(AuditFilter filter) {
    user.require(Role.AUDITOR);
    return entries.page(user.scope(Role.AUDITOR), filter);
  }

  /** What happened to a subject, the newest first. Whether it may be known, its module decides. */
  public List<AuditRow> timelineOf(Subject subject) {
    user.requireLogin();
    var scope = user.scope(Role.business().toArray(Role[]::new));
    return entries.timelineOf(subject, scope, TIMELINE);
  }
}
