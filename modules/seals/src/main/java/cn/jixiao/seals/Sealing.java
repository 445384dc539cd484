package cn.jixiao.seals;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.projects.DepartmentText;
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
 * Seals every target in the transaction that approves it, alone or with its unit's whole text, and
 * part one with that: there is no approval without its seal. What travels is locked since it was
 * submitted, so that what it says now is what the reviewers saw.
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
    var id = approved.subject().id();
    switch (approved.subject().kind()) {
      case PerformanceTarget.KIND -> seal(ApprovedText.of(seals.target(id)));
      case DepartmentText.KIND -> sealWhole(seals.text(id), approved.title());
      default -> {} // nothing that is printed
    }
  }

  private void sealWhole(DepartmentText text, String unit) {
    seals.partOneOf(text).ifPresent(partOne -> seal(ApprovedText.of(partOne, text, unit)));
    seals.targetsOf(text).forEach(target -> seal(ApprovedText.of(target)));
  }

  private void seal(ApprovedText approved) {
    seals.add(
        new Seal(ids.next(), SealCode.fresh(), approved, algorithm, user.name(), clock.instant()));
  }
}
