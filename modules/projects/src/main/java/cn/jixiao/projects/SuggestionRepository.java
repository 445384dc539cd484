package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;

import cn.jixiao.shared.Like;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;

/** What was written before and elsewhere, for whoever writes a target. */
@ApplicationScoped
class SuggestionRepository {

  /** Enough for every target of a topic in a large county. */
  private static final int ROWS = 2000;

  private static final String WRITTEN =
      "select i, t.id, p.code, t.name, t.purpose, t.budget, t.year, t.state, o.name, o.id"
          + " from PerformanceTarget t join t.project p join t.indicators i"
          + " join Organization o on o.id = t.organizationId where t.year between :since and :year";

  @PersistenceContext EntityManager entityManager;

  /** The target with its rows, in one statement. */
  PerformanceTarget target(long targetId) {
    return entityManager
        .createQuery(
            "select distinct t from PerformanceTarget t join fetch t.project"
                + " left join fetch t.indicators where t.id = :id",
            PerformanceTarget.class)
        .setParameter("id", targetId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new RuleViolation(UNKNOWN_TARGET));
  }

  /**
   * What may be suggested: rows of the unit's own earlier targets in any state, of the same project
   * or topic, and of approved targets of other units of the region. The newest first.
   */
  List<WrittenIndicator> writtenFor(SuggestionNeed need) {
    var parameters = new HashMap<String, Object>();
    parameters.put("since", need.year() - SuggestionNeed.YEARS_BACK);
    parameters.put("year", need.year());
    parameters.put("unit", need.unitId());
    parameters.put("region", need.regionPath());
    parameters.put("approved", TargetState.APPROVED);
    parameters.put("code", need.draft().code() == null ? "" : need.draft().code());
    parameters.put("names", need.names().isEmpty() ? List.of("") : need.names());
    var topic = topic(need, parameters);
    var where =
        " and (o.id = :unit and t.year < :year and (p.code = :code or t.name in :names or "
            + topic
            + ") or o.id <> :unit and o.regionPath = :region and t.state = :approved and "
            + topic
            + ") order by t.year desc, t.id desc, i.position";
    var query = entityManager.createQuery(WRITTEN + where, Object[].class).setMaxResults(ROWS);
    parameters.forEach(query::setParameter);
    return query.getResultStream().map(found -> written(found, need.unitId())).toList();
  }

  /** Whether one of the topic's words is written; which topic is the main one is judged later. */
  private static String topic(SuggestionNeed need, HashMap<String, Object> parameters) {
    var condition = new StringBuilder("(1 = 0");
    for (var word : need.words()) {
      var name = "word" + parameters.size();
      parameters.put(name, Like.containing(word));
      condition.append(" or t.name like :").append(name).append(" escape '!'");
      condition.append(" or t.purpose like :").append(name).append(" escape '!'");
    }
    return condition.append(")").toString();
  }

  private static WrittenIndicator written(Object[] found, long unitId) {
    return new WrittenIndicator(
        ((Indicator) found[0]).draft(),
        (Long) found[1],
        (String) found[2],
        (String) found[3],
        (String) found[4],
        (BigDecimal) found[5],
        (Integer) found[6],
        (TargetState) found[7],
        (String) found[8],
        (Long) found[9] == unitId);
  }
}
