package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * How far the units are with their targets of a year, for those who oversee them: which have not
 * begun, what is on its way, who holds it and how long. Of what a unit has never submitted only the
 * number is told.
 */
@ApplicationScoped
@Transactional
@Retried
public class ProgressService {

  @Inject ProgressRepository progress;
  @Inject CurrentUser user;
  @Inject Clock clock;

  public ProgressPage page(ProgressFilter filter) {
    user.require(ProgressQuery.roles());
    return progress.page(user, filter, today());
  }

  /** The rows alone, for who takes one page after the other. */
  public List<ProgressRow> rows(ProgressFilter filter) {
    user.require(ProgressQuery.roles());
    return progress.rows(user, filter, today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), TargetVersions.CHINA);
  }
}
