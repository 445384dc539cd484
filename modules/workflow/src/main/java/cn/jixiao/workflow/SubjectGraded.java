package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A reviewer graded the subject; what they did with it is told beside it.
 *
 * @param detail the grade as a whole, and those of the dimensions where they are asked
 */
public record SubjectGraded(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  SubjectGraded(Submission submission, Opinion opinion) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        (opinion.grade() + " " + opinion.dimensions().told()).strip());
  }
}
