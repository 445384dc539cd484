package cn.jixiao.checks;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.indicators.RegionFrame;
import cn.jixiao.organizations.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What regions have set of the catalogue. */
@ApplicationScoped
class SettingRepository {

  /** A region with what was set for it or above it, and which frames it has; what counts first. */
  private static final String NEAREST_FIRST =
      "select r, s, f from Organization r left join CheckSetting s"
          + " on r.code like concat(s.regionPrefix, '%%') and s.fromYear <= :year"
          + " left join RegionFrame f"
          + " on r.code like concat(f.regionPrefix, '%%') and f.fromYear <= :year"
          + " where %s order by length(s.regionPrefix) desc, s.fromYear desc,"
          + " length(f.regionPrefix) desc, f.fromYear desc";

  @PersistenceContext EntityManager entityManager;

  /** A unit's place, and the settings there: of its own region before those of regions above. */
  RegionSettings of(long unitId, int year) {
    var unit = entityManager.find(Organization.class, unitId);
    var rows =
        rows(NEAREST_FIRST.formatted("r.path = :region"), year)
            .setParameter("region", unit.getRegionPath())
            .getResultList();
    var region = (Organization) rows.get(0)[0];
    return of(new Origin(unit.getCode(), unit.getName(), region.getCode(), region.getName()), rows);
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

  /** The same for a text from outside, as far as its place is known. */
  RegionSettings of(Origin origin, Integer year) {
    if (origin.regionCode() == null || year == null) {
      return RegionSettings.usual(origin);
    }
    return of(
        origin,
        rows(NEAREST_FIRST.formatted("r.code = :code and r.path = r.regionPath"), year)
            .setParameter("code", origin.regionCode())
            .getResultList());
  }

  private TypedQuery<Object[]> rows(String query, int year) {
    return entityManager.createQuery(query, Object[].class).setParameter("year", year);
  }

  private static RegionSettings of(Origin origin, List<Object[]> rows) {
    var settings = rows.stream().map(row -> (CheckSetting) row[1]).filter(Objects::nonNull);
    var frames = rows.stream().map(row -> (RegionFrame) row[2]).filter(Objects::nonNull);
    return new RegionSettings(
        origin,
        Settings.of(settings.distinct().toList()),
        frames.findFirst().map(RegionFrame::use).orElse(FrameUse.STANDARD));
  }
}
