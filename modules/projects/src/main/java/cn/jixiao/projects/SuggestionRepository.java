package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;

import cn.jixiao.organizations.Predecessor;
import cn.jixiao.shared.Like;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was written before and elsewhere, for whoever writes a target. */
@ApplicationScoped
class SuggestionRepository {

  /** Enough for every target of a topic in a large county, and for all of a unit's own. */
  private static final int ROWS = 2000;

  private static final String WRITTEN =
      "select i, t.id, p.code, t.name, t.purpose, t.budget, t.year, t.state, o.name"
          + " from PerformanceTarget t join t.project p join t.indicators i"
          + " join Organization o on o.id = t.organizationId where ";
  private static final String NEWEST_FIRST = " order by t.year desc, t.id desc, i.position";

  @PersistenceContext EntityManager entityManager;

  /**
   * The target with its rows, in one statement; its unit comes along, as everybody asks for it
   * next.
   */
  PerformanceTarget target(long targetId) {
    return entityManager
        .createQuery(
            "select t, o from PerformanceTarget t join fetch t.project left join fetch t.indicators"
                + " join Organization o on o.id = t.organizationId where t.id = :id",
            Object[].class)
        .setParameter("id", targetId)
        .getResultStream()
        .findFirst()
        .map(found -> (PerformanceTarget) found[0])
        .orElseThrow(() -> new RuleViolation(UNKNOWN_TARGET));
  }

  /**
   * Rows of the unit's own earlier targets in any state, and of those whom it succeeded, of the
   * same project or topic. The newest first.
   *
   * @param predecessors whom it had succeeded by then
   */
  List<WrittenIndicator> ownPast(SuggestionNeed need, List<Predecessor> predecessors) {
    var parameters = parameters(need);
    parameters.put("code", need.draft().code() == null ? "" : need.draft().code());
    parameters.put("names", need.names().isEmpty() ? List.of("") : need.names());
    return written(
        past(predecessors, parameters)
            + " and t.year >= :since and t.year < :year"
            + " and (p.code = :code or t.name in :names or "
            + topic(need, parameters)
            + ")",
        parameters);
  }

  /** Rows of approved targets of the topic of other units of the region. The newest first. */
  List<WrittenIndicator> neighbours(SuggestionNeed need) {
    if (need.words().isEmpty()) {
      return List.of();
    }
    var parameters = parameters(need);
    parameters.put("region", need.regionPath());
    parameters.put("approved", TargetState.APPROVED);
    return written(
        "o.regionPath = :region and o.id <> :unit and t.state = :approved"
            + " and t.year between :since and :year and "
            + topic(need, parameters),
        parameters);
  }

  /** By the targets' own columns, each unit with its years: so they are found by their key. */
  private static String past(List<Predecessor> predecessors, Map<String, Object> parameters) {
    var condition = new StringBuilder("(t.organizationId = :unit");
    for (var predecessor : predecessors) {
      var number = parameters.size();
      parameters.put("before" + number, predecessor.organizationId());
      parameters.put("until" + number, predecessor.until());
      condition.append(" or t.organizationId = :before").append(number);
      condition.append(" and t.year < :until").append(number);
    }
    return condition.append(")").toString();
  }

  private static Map<String, Object> parameters(SuggestionNeed need) {
    var parameters = new HashMap<String, Object>();
    parameters.put("since", need.firstYear());
    parameters.put("year", need.year());
    parameters.put("unit", need.unitId());
    return parameters;
  }

  private List<WrittenIndicator> written(String where, Map<String, Object> parameters) {
    var query = entityManager.createQuery(WRITTEN + where + NEWEST_FIRST, Object[].class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(ROWS).getResultStream().map(SuggestionRepository::written).toList();
  }

  /** Whether one of the topic's words is written; which topic is the main one is judged later. */
  private static String topic(SuggestionNeed need, Map<String, Object> parameters) {
    var condition = new StringBuilder("(1 = 0");
    for (var word : need.words()) {
      var name = "word" + parameters.size();
      parameters.put(name, Like.containing(word));
      condition.append(" or t.name like :").append(name).append(" escape '!'");
      condition.append(" or t.purpose like :").append(name).append(" escape '!'");
    }
    return condition.append(")").toString();
  }

  private static WrittenIndicator written(Object[] found) {
    return new WrittenIndicator(
        ((Indicator) found[0]).draft(),
        (Long) found[1],
        (String) found[2],
        (String) found[3],
        (String) found[4],
        (BigDecimal) found[5],
        (Integer) found[6],
        (TargetState) found[7],
        (String) found[8]);
  }
}
