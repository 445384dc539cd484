package cn.jixiao.organizations;

import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets names that were to come take effect on their day; who set them has been recorded then. */
@ApplicationScoped
@Transactional
@Retried
public class DueRenamings {

  @Inject SuccessionRepository successions;
  @Inject Clock clock;

  /** Any server may do it at any time: what has taken effect is found no more. */
  public void takeEffect() {
    successions.renamedBy(ChinaTime.dayOf(clock.instant())).forEach(Organization::takeNextName);
  }
}
