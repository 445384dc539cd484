package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.UNKNOWN_FIGURES;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All control figures. */
@ApplicationScoped
class ControlFigureRepository {

  @PersistenceContext EntityManager entityManager;

  void add(ControlFigure figure) {
    entityManager.persist(figure);
  }

  /** What a unit may have in a year; nothing where no figure was issued. */
  Optional<ControlFigure> total(long unitId, int year) {
    return entityManager
        .createQuery(
            "select f from ControlFigure f where f.organizationId = :unit and f.year = :year"
                + " and f.target is null",
            ControlFigure.class)
        .setParameter("unit", unitId)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  ControlFigure get(long figureId) {
    return Optional.ofNullable(entityManager.find(ControlFigure.class, figureId))
        .orElseThrow(() -> new RuleViolation(UNKNOWN_FIGURES));
  }

  /** Counts a change of any of the unit's figures as one of its total. */
  void touch(ControlFigure total) {
    entityManager.lock(total, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Writes what has changed, so that versions are the new ones and every clash shows now. */
  void write() {
    entityManager.flush();
  }

  /** All units of the filter, whatever page and round it asks for. */
  List<FiguresRow> units(CurrentUser user, FiguresFilter filter) {
    return new FiguresQuery(user, filter).units(entityManager);
  }
}
