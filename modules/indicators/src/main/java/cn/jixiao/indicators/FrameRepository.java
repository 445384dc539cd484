package cn.jixiao.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/**
 * Which frames regions use. Of several the one of the nearest region counts, of those the latest.
 */
@ApplicationScoped
class FrameRepository {

  @PersistenceContext EntityManager entityManager;

  FrameUse ofRegion(String regionCode, int year) {
    return nearest(named("RegionFrame.ofRegion").setParameter("region", regionCode), year);
  }

  /** The one of the region in which the organization stands, in one statement. */
  FrameUse ofOrganization(long organizationId, int year) {
    return nearest(
        named("RegionFrame.ofOrganization").setParameter("organization", organizationId), year);
  }

  private TypedQuery<RegionFrame> named(String query) {
    return entityManager.createNamedQuery(query, RegionFrame.class);
  }

  private static FrameUse nearest(TypedQuery<RegionFrame> frames, int year) {
    return frames
        .setParameter("year", year)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(RegionFrame::use)
        .orElse(FrameUse.STANDARD);
  }
}
