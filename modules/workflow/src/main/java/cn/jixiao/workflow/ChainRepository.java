package cn.jixiao.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;

/** Chains by region. */
@ApplicationScoped
class ChainRepository {

  @PersistenceContext EntityManager entityManager;

  void add(RegionChain chain) {
    entityManager.persist(chain);
  }

  /** What counts for what an organization submits. */
  ChainsInForce inForce(long organizationId, int year) {
    return new ChainsInForce(
        entityManager
            .createNamedQuery("RegionChain.ofOrganization", RegionChain.class)
            .setParameter("organization", organizationId)
            .setParameter("year", year)
            .getResultList());
  }

  /** All that a region has ever set, the latest year first. */
  List<RegionChain> ofRegion(long regionId) {
    return entityManager
        .createNamedQuery("RegionChain.ofRegion", RegionChain.class)
        .setParameter("region", regionId)
        .getResultList();
  }

  /** Goes on only if nobody has set another chain since the one that was read. */
  static void requireRead(List<RegionChain> all, Long readId) {
    var latest = all.stream().map(RegionChain::getId).max(Long::compare).orElse(null);
    if (!Objects.equals(latest, readId)) {
      throw new OptimisticLockException("Read chain " + readId);
    }
  }
}
