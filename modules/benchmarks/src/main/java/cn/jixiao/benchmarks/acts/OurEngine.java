package cn.jixiao.benchmarks.acts;

import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;

/** The services as they are, with every permission decided and every act in the audit trail. */
final class OurEngine implements Engine {

  private final Application application;
  private final Papers papers;
  private final SubmissionService submissions;
  private final District district;

  OurEngine(Application application, District district) {
    this.application = application;
    this.papers = application.service(Papers.class);
    this.submissions = application.service(SubmissionService.class);
    this.district = district;
  }

  @Override
  public String name() {
    return "Jixiao";
  }

  @Override
  public void journey(long paper) {
    var id = application.call(District.CLERK, papers, it -> it.submit(paper)).getId();
    for (var reviewer : District.REVIEWERS) {
      application.call(reviewer, submissions, it -> approve(it, id));
    }
  }

  private static Submission approve(SubmissionService submissions, long id) {
    return submissions.approve(id, Opinion.of(District.WORDS));
  }

  @Override
  public long arrived() throws Exception {
    return district.arrived(Paper.KIND);
  }
}
