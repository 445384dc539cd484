package cn.jixiao.workflow;

import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Where papers are, for what the system does of its own accord. Nobody asks here, so nobody's
 * permission is decided: whoever tells a person of it tells only whom it concerns.
 */
@ApplicationScoped
@Transactional
@Retried
public class Whereabouts {

  @PersistenceContext EntityManager entityManager;
  @Inject SubmissionRepository submissions;
  @Inject CalendarRepository calendar;

  /** The latest journey of a subject, as it stands now. */
  public Optional<Submission> latestOf(Subject subject) {
    return submissions.findLatest(subject);
  }

  /** Papers that moved and of which nobody was told, those that began first before the others. */
  public List<Moved> moved(int most) {
    return entityManager
        .createNamedQuery("Submission.moved", Moved.class)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Takes it up to tell of it, in the transaction of the telling; of several servers one does. What
   * moved on since it was seen is left for the next time: it is other news, of somebody else.
   * Nobody is told that the paper was changed: hence not by JPQL, which would count the version.
   */
  public boolean takeUp(Moved paper) {
    return entityManager
            .createNamedQuery("Submission.takeUp")
            .setParameter(1, paper.submissionId())
            .setParameter(2, paper.version())
            .executeUpdate()
        == 1;
  }

  public boolean isWorkingDay(LocalDate day) {
    return calendar.workingDaysFrom(day).isWorking(day);
  }

  /**
   * What was returned, or is to be corrected, and has been lying for so many working days. What
   * lies for longer than a calendar of working days is forgotten, not waiting.
   */
  public List<LeftLying> leftLying(LocalDate today, int workingDays) {
    var earliest = today.minusDays(WorkingDays.HORIZON);
    var days = calendar.workingDaysFrom(earliest);
    return entityManager
        .createNamedQuery("Submission.back", Submission.class)
        .setParameter("back", EnumSet.of(SubmissionState.RETURNED, SubmissionState.CORRECTING))
        .setParameter("after", earliest.atStartOfDay(ChinaTime.ZONE).toInstant())
        .setParameter(
            "before", today.minusDays(workingDays - 1L).atStartOfDay(ChinaTime.ZONE).toInstant())
        .getResultStream()
        .map(back -> lying(back, days.passed(ChinaTime.dayOf(back.getSince()), today)))
        .filter(back -> back.workingDays() >= workingDays)
        .toList();
  }

  private static LeftLying lying(Submission back, int workingDays) {
    return new LeftLying(
        back.getId(),
        back.getSubject(),
        back.getTitle(),
        back.getYear(),
        back.getOrganizationId(),
        back.getSince(),
        workingDays);
  }
}
