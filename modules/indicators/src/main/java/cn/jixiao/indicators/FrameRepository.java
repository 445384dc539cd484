package cn.jixiao.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Which frames regions use. Of several the one of the nearest region counts, of those the latest.
 */
@ApplicationScoped
class FrameRepository {

  @PersistenceContext EntityManager entityManager;

  /** The one of the region in which the organization stands, in one statement. */
  FrameUse ofOrganization(long organizationId, int year) {
    return entityManager
        .createNamedQuery("RegionFrame.ofOrganization", RegionFrame.class)
        .setParameter("organization", organizationId)
        .setParameter("year", year)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(RegionFrame::use)
        .orElse(FrameUse.STANDARD);
  }
}
