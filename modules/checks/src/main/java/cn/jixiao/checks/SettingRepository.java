package cn.jixiao.checks;

import cn.jixiao.organizations.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What regions have set of the catalogue. */
@ApplicationScoped
class SettingRepository {

  private static final String NEAREST_FIRST =
      " order by length(s.regionPrefix) desc, s.fromYear desc";

  @PersistenceContext EntityManager entityManager;

  /** A unit's place, and the settings there: of its own region before those of regions above. */
  RegionSettings of(long unitId, int year) {
    var unit = entityManager.find(Organization.class, unitId);
    var rows =
        entityManager
            .createQuery(
                "select r, s from Organization r left join CheckSetting s"
                    + " on r.code like concat(s.regionPrefix, '%') and s.fromYear <= :year"
                    + " where r.path = :region"
                    + NEAREST_FIRST,
                Object[].class)
            .setParameter("region", unit.getRegionPath())
            .setParameter("year", year)
            .getResultList();
    var region = (Organization) rows.get(0)[0];
    return new RegionSettings(
        new Origin(unit.getCode(), unit.getName(), region.getCode(), region.getName()),
        settings(rows.stream().map(row -> row[1])));
  }

  /** The region in which an organization stands. */
  Organization regionOf(long organizationId) {
    return entityManager
        .createQuery(
            "select r from Organization r, Organization o where o.id = :id and r.path ="
                + " o.regionPath",
            Organization.class)
        .setParameter("id", organizationId)
        .getSingleResult();
  }

  Optional<CheckSetting> find(String regionCode, int fromYear, String rule) {
    return entityManager
        .createQuery(
            "select s from CheckSetting s where s.regionPrefix = :code and s.fromYear = :year"
                + " and s.rule = :rule",
            CheckSetting.class)
        .setParameter("code", regionCode)
        .setParameter("year", fromYear)
        .setParameter("rule", rule)
        .getResultStream()
        .findFirst();
  }

  void add(CheckSetting setting) {
    entityManager.persist(setting);
  }

  /** The settings of a region by its code. */
  Settings of(String regionCode, int year) {
    return settings(
        entityManager
            .createQuery(
                "select s from CheckSetting s where :code like concat(s.regionPrefix, '%')"
                    + " and s.fromYear <= :year"
                    + NEAREST_FIRST,
                Object.class)
            .setParameter("code", regionCode)
            .setParameter("year", year)
            .getResultList()
            .stream());
  }

  private static Settings settings(Stream<Object> nearestFirst) {
    List<CheckSetting> rows =
        nearestFirst.filter(Objects::nonNull).map(CheckSetting.class::cast).toList();
    return Settings.of(rows);
  }
}
