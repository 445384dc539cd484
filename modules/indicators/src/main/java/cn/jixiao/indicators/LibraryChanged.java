package cn.jixiao.indicators;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** Something happened to an entry of the library. */
sealed interface LibraryChanged extends DomainEvent {

  /** Somebody proposed an indicator for everybody. */
  record IndicatorProposed(Subject subject, String title, Long organizationId)
      implements LibraryChanged {}

  /** The performance division took a proposal into the library; the detail is what it said. */
  record ProposalApproved(Subject subject, String title, Long organizationId, String detail)
      implements LibraryChanged {}

  /** The performance division declined a proposal; the detail is why. */
  record ProposalDeclined(Subject subject, String title, Long organizationId, String detail)
      implements LibraryChanged {}
}
