package cn.jixiao.notices;

import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Staff;
import cn.jixiao.workflow.LeftLying;
import cn.jixiao.workflow.Review;
import cn.jixiao.workflow.ReviewState;
import cn.jixiao.workflow.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whom a paper concerns where it is now, and what they are to be told of it. */
@ApplicationScoped
class Concerned {

  @Inject Staff staff;

  /** Those who can act; of an approval who submitted it. */
  List<Told> by(Submission journey) {
    return switch (journey.getState()) {
      case UNDER_REVIEW ->
          journey.getReviews().stream()
              .filter(review -> review.getState() == ReviewState.OPEN)
              .flatMap(review -> reviewers(journey, review))
              .toList();
      case RETURNED ->
          writers(
              journey,
              journey.getComment() == null
                  ? JourneyNotice.RETURNED_WITH_POINTS
                  : JourneyNotice.RETURNED);
      case CORRECTING -> writers(journey, JourneyNotice.CORRECTION);
      case STOPPED -> writers(journey, JourneyNotice.STOPPED);
      case APPROVED -> author(journey);
      case WITHDRAWN, CANCELLED -> List.of();
    };
  }

  /**
   * Those who let a returned paper lie.
   *
   * @param interval after so many working days they are told again
   */
  List<Told> by(LeftLying paper, int interval) {
    var occasion =
        back(paper.submissionId(), paper.since()) + Notice.PART + paper.workingDays() / interval;
    return staff.at(Role.DECLARANT, paper.organizationId()).stream()
        .map(
            account ->
                new Told(
                    account,
                    JourneyNotice.LEFT_LYING,
                    paper.subject(),
                    occasion,
                    List.of(paper.title(), paper.year(), paper.workingDays())))
        .toList();
  }

  private Stream<Told> reviewers(Submission journey, Review review) {
    var unit = staff.nameOf(journey.getOrganizationId(), journey.getYear());
    var step = review.getStep();
    var due = review.getDue();
    var kind = due == null ? JourneyNotice.WAITS : JourneyNotice.WAITS_UNTIL;
    var arguments =
        due == null
            ? List.<Object>of(journey.getTitle(), journey.getYear(), unit, step)
            : List.<Object>of(journey.getTitle(), journey.getYear(), unit, step, due);
    var occasion = "R" + review.getId() + "." + review.getSince().toEpochMilli();
    return staff.mayActAt(step.role(), review.getPlaceId(), review::isBarred).stream()
        .map(account -> new Told(account, kind, journey.getSubject(), occasion, arguments));
  }

  /** Whoever writes for the unit and comes first takes it up. */
  private List<Told> writers(Submission journey, JourneyNotice kind) {
    var arguments =
        new ArrayList<Object>(
            List.of(journey.getTitle(), journey.getYear(), journey.getReviewerName()));
    if (kind != JourneyNotice.RETURNED_WITH_POINTS) {
      arguments.add(journey.getComment());
    }
    return staff.at(Role.DECLARANT, journey.getOrganizationId()).stream()
        .map(account -> ofEnd(journey, account, kind, arguments))
        .toList();
  }

  /** Who submitted it; where they do not write for the unit any more, those who do. */
  private List<Told> author(Submission journey) {
    var writers = staff.at(Role.DECLARANT, journey.getOrganizationId());
    var author = journey.getDeclarantAccount();
    var arguments = List.<Object>of(journey.getTitle(), journey.getYear());
    return (writers.contains(author) ? List.of(author) : writers)
        .stream()
            .map(account -> ofEnd(journey, account, JourneyNotice.APPROVED, arguments))
            .toList();
  }

  private static Told ofEnd(
      Submission journey, String account, JourneyNotice kind, List<Object> arguments) {
    return new Told(
        account, kind, journey.getSubject(), back(journey.getId(), journey.getSince()), arguments);
  }

  private static String back(long submissionId, Instant since) {
    return "B" + submissionId + "." + since.toEpochMilli();
  }
}
