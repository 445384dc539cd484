package cn.jixiao.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.IntStream;

/** What regions have set of the catalogue. */
@ApplicationScoped
class SettingRepository {

  @PersistenceContext EntityManager entityManager;

  /** The settings of a region and year: its own before those of the regions above it. */
  Settings of(String regionCode, int year) {
    var prefixes =
        IntStream.rangeClosed(0, regionCode.length())
            .mapToObj(end -> regionCode.substring(0, end))
            .toList();
    return Settings.of(
        entityManager
            .createNamedQuery("CheckSetting.of", CheckSetting.class)
            .setParameter("prefixes", prefixes)
            .setParameter("year", year)
            .getResultList());
  }
}
