package cn.jixiao.seals;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.workflow.SubjectApproved;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Seals every target in the transaction that approves it: there is no approval without its seal.
 * The target is locked since it was submitted, so that what it says now is what the reviewers saw.
 */
@ApplicationScoped
class Sealing {

  private final SealAlgorithm algorithm = SealAlgorithm.configured();

  @Inject SealRepository seals;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Comes behind the target's own module, which may refuse the approval and has read the target.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void on(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) SubjectApproved approved) {
    if (approved.subject().kind().equals(PerformanceTarget.KIND)) {
      var target = seals.target(approved.subject().id());
      seals.add(
          new Seal(ids.next(), SealCode.fresh(), target, algorithm, user.name(), clock.instant()));
    }
  }
}
