package cn.jixiao.indicators;

import static cn.jixiao.indicators.IndicatorRule.UNKNOWN_ENTRY;

import cn.jixiao.organizations.Scope;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** All entries of the library, proposed, approved and declined. */
@ApplicationScoped
class LibraryRepository {

  @PersistenceContext EntityManager entityManager;

  void add(LibraryEntry entry) {
    entityManager.persist(entry);
  }

  LibraryEntry get(long entryId) {
    var entry = entityManager.find(LibraryEntry.class, entryId);
    if (entry == null) {
      throw new RuleViolation(UNKNOWN_ENTRY);
    }
    return entry;
  }

  /** What everybody may pick, the closest hits first. */
  LibraryPage search(TopicDictionary topics, LibraryFilter filter) {
    var query = new LibraryQuery(topics, filter);
    var rows =
        query
            .rows(entityManager)
            .setFirstResult(filter.first())
            .setMaxResults(filter.size())
            .getResultStream()
            .map(LibraryEntry::row)
            .toList();
    return new LibraryPage(rows, query.count(entityManager).getSingleResult());
  }

  /** What everybody may pick for these topics. */
  List<LibraryRow> ofTopics(Collection<String> topics) {
    return entityManager
        .createQuery(
            "select e from LibraryEntry e where e.state = :state and e.topic in :topics"
                + " order by e.id",
            LibraryEntry.class)
        .setParameter("state", EntryState.APPROVED)
        .setParameter("topics", topics)
        .getResultStream()
        .map(LibraryEntry::row)
        .toList();
  }

  /** What organizations of this scope proposed and is not in the library, open ones first. */
  List<LibraryRow> proposals(Scope scope, int size) {
    var query =
        entityManager.createQuery(
            "select e from LibraryEntry e join Organization o on o.id = e.proposingOrganizationId"
                + " where e.state <> :approved and "
                + scope.condition("o.path", "scope")
                + " order by e.state desc, e.proposedAt desc",
            LibraryEntry.class);
    scope.bind(query, "scope");
    return query
        .setParameter("approved", EntryState.APPROVED)
        .setMaxResults(size)
        .getResultStream()
        .map(LibraryEntry::row)
        .toList();
  }
}
