package cn.jixiao.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** All forms of regions. */
@ApplicationScoped
class LayoutRepository {

  @PersistenceContext EntityManager entityManager;

  /** The form nearest to the region: its own before that of a region above it. */
  Optional<RegionLayout> find(String regionCode, int year) {
    return entityManager
        .createNamedQuery("RegionLayout.of", RegionLayout.class)
        .setParameter("prefixes", prefixes(regionCode))
        .setParameter("year", year)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The beginnings of a region's code: the regions above it share them. */
  static List<String> prefixes(String regionCode) {
    return IntStream.rangeClosed(0, regionCode.length())
        .mapToObj(end -> regionCode.substring(0, end))
        .toList();
  }
}
