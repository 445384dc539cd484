package cn.jixiao.documents;

import cn.jixiao.writing.FormLayout;
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

  /** How the region prints its forms: as one stored for it says, else as everywhere. */
  FormLayout layoutOf(String regionCode, int year) {
    return find(regionCode, year).map(RegionLayout::layout).orElse(FormLayout.STANDARD);
  }

  /** The form nearest to the region: its own before that of a region above it. */
  private Optional<RegionLayout> find(String regionCode, int year) {
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
