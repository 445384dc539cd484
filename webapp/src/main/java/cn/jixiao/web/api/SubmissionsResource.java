package cn.jixiao.web.api;

import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a reviewer does with a submission. */
@Path(ApiApplication.VERSION + "/submissions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionsResource {

  @Inject SubmissionService submissions;
  @Inject Call call;
  @Inject Acts acts;

  @POST
  @Path("approval")
  public Response approve(@PathParam("id") String id) {
    var submissionId = Parameters.id(id);
    var comment = comment();
    return acts.once(() -> answer(submissions.approve(submissionId, comment)));
  }

  @POST
  @Path("return")
  public Response giveBack(@PathParam("id") String id) {
    var submissionId = Parameters.id(id);
    var reason = comment();
    return acts.once(() -> answer(submissions.giveBack(submissionId, reason)));
  }

  private String comment() {
    var fields = JsonFields.of(call.jsonOrNothing());
    var comment = fields.words("comment");
    fields.requireClean();
    return comment;
  }

  private static Answer answer(Submission submission) {
    return Answer.ok(
        new Shape()
            .id("submissionId", submission.getId())
            .constant("state", submission.getState())
            .constant("step", submission.getStep())
            .integer("round", submission.getRound())
            .object());
  }
}
