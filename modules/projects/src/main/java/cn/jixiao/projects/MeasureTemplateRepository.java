package cn.jixiao.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.IntStream;

/** The templates of regions and years. */
@ApplicationScoped
class MeasureTemplateRepository {

  @PersistenceContext EntityManager entityManager;

  void add(MeasureTemplate template) {
    entityManager.persist(template);
  }

  /** Writes what has changed, so that versions are the new ones. */
  void write() {
    entityManager.flush();
  }

  /** The template that is meant most closely for the region, the latest of it. */
  MeasureTemplate closest(String regionCode, int year) {
    var prefixes =
        IntStream.rangeClosed(0, regionCode.length())
            .mapToObj(length -> regionCode.substring(0, length))
            .toList();
    return entityManager
        .createNamedQuery("MeasureTemplate.closest", MeasureTemplate.class)
        .setParameter("prefixes", prefixes)
        .setParameter("year", year)
        .setMaxResults(1)
        .getSingleResult();
  }
}
