package cn.jixiao.benchmarks.acts;

import cn.jixiao.shared.Retried;
import cn.jixiao.workflow.SubjectApproved;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Submits papers and keeps what became of them, as the module of anything submittable does. */
@ApplicationScoped
@Transactional
@Retried
class Papers {

  @PersistenceContext EntityManager entityManager;
  @Inject SubmissionService submissions;

  /** Returns the journey. */
  Submission submit(long paperId) {
    var paper = entityManager.find(Paper.class, paperId);
    var submission = submissions.submit(paper);
    paper.submitted();
    return submission;
  }

  void on(@Observes SubjectApproved approved) {
    entityManager.find(Paper.class, approved.subject().id()).approved();
  }
}
