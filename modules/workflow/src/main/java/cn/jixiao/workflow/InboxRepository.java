package cn.jixiao.workflow;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.Like;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Submissions as the rows of inboxes. What is to be done is read in the order of an index: the
 * journeys are joined from the outside, or MariaDB might begin with all of them and sort.
 */
@ApplicationScoped
class InboxRepository {

  private static final Comparator<InboxRow> FIRST_TO_READ =
      Comparator.comparing(InboxRow::precedence)
          .thenComparing(InboxRow::since)
          .thenComparing(InboxRow::submissionId);

  private static final Comparator<InboxRow> FIRST_DUE =
      Comparator.comparing(InboxRow::due).thenComparing(InboxRow::submissionId);

  private static final Comparator<InboxRow> LONGEST_BACK =
      Comparator.comparing(InboxRow::since).thenComparing(InboxRow::submissionId);

  private static final String ORDER = " order by s.since, s.id";

  private static final String ROW =
      "select new cn.jixiao.workflow.InboxRow(s.id, s.subject.kind, s.subject.id, s.title, s.year,"
          + " s.amount, o.code, o.name, s.round, s.adjustment, s.unchanged, s.state, ";

  private static final String OF_REVIEW =
      "r.step, s.declarantName, r.since, r.due, s.doubts, r.precedence)";

  private static final String JOURNEYS = " from Review r join r.submission s";

  private static final String UNIT = " join Organization o on o.id = s.organizationId";

  private static final String FROM_REVIEW = " from Review r left join r.submission s";

  private static final String UNIT_OF_REVIEW =
      " left join Organization o on o.id = s.organizationId";

  private static final String OPEN =
      " where r.state = :open and (s.state = :underReview or s.id is null)"
          + " and r.barred not like :me escape '!'";

  private static final String DUE = " and r.due <= :until";

  private static final String ACTED = " where r.account = :account";

  private static final String BACK = " where s.superseded = false and s.state in :back";

  private static final String FOLLOWED =
      " from Follow f, Submission s join Organization o on o.id = s.organizationId"
          + " where f.account = :account and s.superseded = false"
          + " and s.subject.kind = f.subject.kind and s.subject.id = f.subject.id and ";

  @PersistenceContext EntityManager entityManager;

  /** What this person can act on, in the order in which it is to be read. */
  List<InboxRow> openTo(CurrentUser user, Narrowing narrowing, int first, int size) {
    var found = new ArrayList<InboxRow>();
    for (var desk : Desk.of(user)) {
      found.addAll(
          open(List.of(desk), user, narrowing, " order by r.precedence, r.since, r.id")
              .setMaxResults(first + size)
              .getResultList());
    }
    return page(found, FIRST_TO_READ, first, size);
  }

  /** Those of these journeys on which this person can act, in the same order. */
  List<InboxRow> openAmong(CurrentUser user, Collection<Long> submissionIds) {
    var desks = Desk.of(user);
    if (desks.isEmpty() || submissionIds.isEmpty()) {
      return List.of();
    }
    var order = " and s.id in :ids order by r.precedence, r.since, r.id";
    var found = new LinkedHashMap<Long, InboxRow>();
    open(desks, user, Narrowing.NONE, order)
        .setParameter("ids", submissionIds)
        .getResultStream()
        .forEach(row -> found.putIfAbsent(row.submissionId(), row));
    return List.copyOf(found.values());
  }

  int countOpenTo(CurrentUser user, Narrowing narrowing, int most) {
    var desks = Desk.of(user);
    return desks.isEmpty() ? 0 : count(ids(desks, user, narrowing, ""), most);
  }

  /** What of it is due until that day, the most urgent first. */
  List<InboxRow> dueFor(
      CurrentUser user, Narrowing narrowing, LocalDate until, int first, int size) {
    var found = new ArrayList<InboxRow>();
    for (var desk : Desk.of(user)) {
      found.addAll(
          open(List.of(desk), user, narrowing, DUE + " order by r.due, r.id")
              .setParameter("until", until)
              .setMaxResults(first + size)
              .getResultList());
    }
    return page(found, FIRST_DUE, first, size);
  }

  int countDueFor(CurrentUser user, Narrowing narrowing, LocalDate until, int most) {
    var desks = Desk.of(user);
    return desks.isEmpty()
        ? 0
        : count(ids(desks, user, narrowing, DUE).setParameter("until", until), most);
  }

  /** What this person has acted on, the latest first. */
  List<InboxRow> actedOnBy(CurrentUser user, Narrowing narrowing, int first, int size) {
    return narrowing
        .bind(
            entityManager.createQuery(
                ROW
                    + "s.step, s.declarantName, r.actedAt, s.doubts)"
                    + JOURNEYS
                    + UNIT
                    + ACTED
                    + narrowing.condition("s.step")
                    + " order by r.actedAt desc, r.id desc",
                InboxRow.class))
        .setParameter("account", user.account())
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  int countActedOnBy(CurrentUser user, Narrowing narrowing, int most) {
    var from = narrowing.isEmpty() ? " from Review r" : JOURNEYS + UNIT;
    var acted = "select r.id" + from + ACTED + narrowing.condition("s.step");
    return count(
        narrowing
            .bind(entityManager.createQuery(acted, Long.class))
            .setParameter("account", user.account()),
        most);
  }

  /** On what this person keeps an eye, as far as it is still theirs to see, the latest first. */
  List<InboxRow> followedBy(CurrentUser user, Narrowing narrowing, int first, int size) {
    return followed(
            user,
            narrowing,
            ROW + "s.step, s.declarantName, s.since, s.doubts)",
            " order by f.since desc, f.id desc",
            InboxRow.class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  int countFollowedBy(CurrentUser user, Narrowing narrowing, int most) {
    return count(followed(user, narrowing, "select f.id", "", Long.class), most);
  }

  private <T> TypedQuery<T> followed(
      CurrentUser user, Narrowing narrowing, String select, String order, Class<T> type) {
    var seen = user.scope(FollowService.reviewers());
    var which = seen.condition("o.path", "seen") + narrowing.condition("s.step");
    var query = entityManager.createQuery(select + FOLLOWED + which + order, type);
    seen.bind(query, "seen");
    return narrowing.bind(query).setParameter("account", user.account());
  }

  /** What came back to this person's unit, or from them, and was not submitted again since. */
  List<InboxRow> cameBackTo(CurrentUser user, Narrowing narrowing, int first, int size) {
    var found = new LinkedHashMap<Long, InboxRow>();
    var row = ROW + "s.step, s.declarantName, s.since, s.doubts)";
    for (var query : back(user, narrowing, row, ORDER, InboxRow.class)) {
      query
          .setMaxResults(first + size)
          .getResultStream()
          .forEach(one -> found.put(one.submissionId(), one));
    }
    return page(found.values(), LONGEST_BACK, first, size);
  }

  int countCameBackTo(CurrentUser user, Narrowing narrowing, int most) {
    var found = new HashSet<Long>();
    back(user, narrowing, "select s.id", "", Long.class)
        .forEach(query -> found.addAll(query.setMaxResults(most).getResultList()));
    return Math.min(found.size(), most);
  }

  /** What is back at the own units, and what this person gave back: each goes by its own index. */
  private <T> List<TypedQuery<T>> back(
      CurrentUser user, Narrowing narrowing, String select, String order, Class<T> type) {
    var more = narrowing.condition("s.step") + order;
    var queries = new ArrayList<TypedQuery<T>>();
    if (user.holds(Role.DECLARANT)) {
      var own = user.scope(Role.DECLARANT);
      var query =
          entityManager.createQuery(
              select
                  + " from Submission s"
                  + UNIT
                  + BACK
                  + " and "
                  + own.condition("o.path", "own")
                  + more,
              type);
      own.bind(query, "own");
      queries.add(query);
    }
    queries.add(
        entityManager
            .createQuery(
                select
                    + JOURNEYS
                    + UNIT
                    + BACK
                    + " and r.account = :account and r.state = :refused"
                    + more,
                type)
            .setParameter("refused", ReviewState.REFUSED)
            .setParameter("account", user.account()));
    queries.forEach(
        query -> narrowing.bind(query).setParameter("back", SubmissionState.withAuthor()));
    return queries;
  }

  private TypedQuery<InboxRow> open(
      List<Desk> desks, CurrentUser user, Narrowing narrowing, String more) {
    var rows = ROW + OF_REVIEW + FROM_REVIEW + UNIT_OF_REVIEW;
    var which = narrowing.condition("r.step") + more;
    return narrowing.bind(at(desks, user, rows, which, InboxRow.class));
  }

  private TypedQuery<Long> ids(
      List<Desk> desks, CurrentUser user, Narrowing narrowing, String more) {
    var ids = "select r.id" + FROM_REVIEW + (narrowing.isEmpty() ? "" : UNIT_OF_REVIEW);
    return narrowing.bind(at(desks, user, ids, narrowing.condition("r.step") + more, Long.class));
  }

  private <T> TypedQuery<T> at(
      List<Desk> desks, CurrentUser user, String select, String more, Class<T> type) {
    var places =
        IntStream.range(0, desks.size())
            .mapToObj(i -> desks.get(i).condition("desk" + i + "_"))
            .collect(Collectors.joining(" or ", " and (", ")"));
    var query = entityManager.createQuery(select + OPEN + places + more, type);
    for (var i = 0; i < desks.size(); i++) {
      desks.get(i).bind(query, "desk" + i + "_");
    }
    return query
        .setParameter("open", ReviewState.OPEN)
        .setParameter("underReview", SubmissionState.UNDER_REVIEW)
        .setParameter("me", Like.containing(" " + user.account() + " "));
  }

  private static List<InboxRow> page(
      Collection<InboxRow> found, Comparator<InboxRow> order, int first, int size) {
    return found.stream().distinct().sorted(order).skip(first).limit(size).toList();
  }

  private static int count(TypedQuery<Long> query, int most) {
    return query.setMaxResults(most).getResultList().size();
  }
}
