package cn.jixiao.workflow;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Submissions as the rows of inboxes. Pages are read in the order of an index, never sorted. */
@ApplicationScoped
class InboxRepository {

  private static final Comparator<InboxRow> FIRST_TO_READ =
      Comparator.comparing(InboxRow::precedence)
          .thenComparing(InboxRow::since)
          .thenComparing(InboxRow::submissionId);

  private static final Comparator<InboxRow> FIRST_DUE =
      Comparator.comparing(InboxRow::due).thenComparing(InboxRow::submissionId);

  private static final String ROW =
      "select new cn.jixiao.workflow.InboxRow(s.id, s.subject.kind, s.subject.id, s.title, s.year,"
          + " s.amount, o.code, o.name, s.round, s.state, ";

  private static final String OF_REVIEW = "r.step, s.declarantName, r.since, r.due, r.precedence)";

  private static final String REVIEWS =
      " from Review r, Submission s, Organization o where s.id = r.submissionId"
          + " and o.id = s.organizationId";

  private static final String OPEN =
      REVIEWS + " and r.state = :open and s.state = :underReview and r.barred not like :me";

  private static final String ACTED = REVIEWS + " and r.account = :account";

  private static final String BACK =
      " from Submission s, Organization o where o.id = s.organizationId and s.superseded = false"
          + " and s.state in :back and (";

  private static final String GIVEN_BACK =
      " or exists (select r from Review r where r.submissionId = s.id and r.account = :account"
          + " and r.state = :refused))";

  @PersistenceContext EntityManager entityManager;

  /** What this person can act on, in the order in which it is to be read. */
  List<InboxRow> openTo(CurrentUser user, int first, int size) {
    return page(
        Desk.together(
            Desk.of(user),
            desk ->
                open(
                        desk,
                        user,
                        ROW + OF_REVIEW,
                        "",
                        " order by r.precedence, r.since, r.id",
                        InboxRow.class)
                    .setMaxResults(first + size)
                    .getResultList()),
        FIRST_TO_READ,
        first,
        size);
  }

  int countOpenTo(CurrentUser user, int most) {
    return count(
        Desk.of(user).stream().map(desk -> open(desk, user, "select r.id", "", "", Long.class)),
        most);
  }

  /** What of it is due until that day, the most urgent first. */
  List<InboxRow> dueFor(CurrentUser user, LocalDate until, int first, int size) {
    return page(
        Desk.together(
            Desk.of(user),
            desk ->
                open(
                        desk,
                        user,
                        ROW + OF_REVIEW,
                        " and r.due <= :until",
                        " order by r.due, r.id",
                        InboxRow.class)
                    .setParameter("until", until)
                    .setMaxResults(first + size)
                    .getResultList()),
        FIRST_DUE,
        first,
        size);
  }

  int countDueFor(CurrentUser user, LocalDate until, int most) {
    return count(
        Desk.of(user).stream()
            .map(
                desk ->
                    open(desk, user, "select r.id", " and r.due <= :until", "", Long.class)
                        .setParameter("until", until)),
        most);
  }

  /** What this person has acted on, the latest first. */
  List<InboxRow> actedOnBy(CurrentUser user, int first, int size) {
    return entityManager
        .createQuery(
            ROW
                + "r.step, s.declarantName, r.actedAt, r.due, r.precedence)"
                + ACTED
                + " order by r.actedAt desc, r.id desc",
            InboxRow.class)
        .setParameter("account", user.account())
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  int countActedOnBy(CurrentUser user, int most) {
    return count(
        Stream.of(
            entityManager
                .createQuery("select r.id" + ACTED, Long.class)
                .setParameter("account", user.account())),
        most);
  }

  /** What came back to this person's unit, or from them, and was not submitted again since. */
  List<InboxRow> cameBackTo(CurrentUser user, int first, int size) {
    var query =
        back(
            user,
            ROW + "s.step, s.declarantName, s.since)",
            " order by s.since, s.id",
            InboxRow.class);
    return query.setFirstResult(first).setMaxResults(size).getResultList();
  }

  int countCameBackTo(CurrentUser user, int most) {
    return count(Stream.of(back(user, "select s.id", "", Long.class)), most);
  }

  private <T> TypedQuery<T> back(CurrentUser user, String select, String order, Class<T> type) {
    var own = user.scope(Role.DECLARANT);
    var query =
        entityManager.createQuery(
            select + BACK + own.condition("o.path", "own") + GIVEN_BACK + order, type);
    own.bind(query, "own");
    return query
        .setParameter(
            "back",
            List.of(
                SubmissionState.RETURNED, SubmissionState.WITHDRAWN, SubmissionState.CORRECTING))
        .setParameter("refused", ReviewState.REFUSED)
        .setParameter("account", user.account());
  }

  private <T> TypedQuery<T> open(
      Desk desk, CurrentUser user, String select, String more, String order, Class<T> type) {
    return desk.bind(
            entityManager.createQuery(select + OPEN + desk.condition() + more + order, type))
        .setParameter("open", ReviewState.OPEN)
        .setParameter("underReview", SubmissionState.UNDER_REVIEW)
        .setParameter("me", "% " + user.account() + " %");
  }

  private static List<InboxRow> page(
      List<InboxRow> found, Comparator<InboxRow> order, int first, int size) {
    return found.stream().sorted(order).skip(first).limit(size).toList();
  }

  private static int count(Stream<TypedQuery<Long>> queries, int most) {
    var counted = queries.mapToInt(query -> query.setMaxResults(most).getResultList().size()).sum();
    return Math.min(counted, most);
  }
}
