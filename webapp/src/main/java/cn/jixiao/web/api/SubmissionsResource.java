package cn.jixiao.web.api;

import cn.jixiao.workflow.DimensionGrades;
import cn.jixiao.workflow.FollowService;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.ReviewDimension;
import cn.jixiao.workflow.ReviewGrade;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;

/** A submission and what is done with it: by its reviewers, and by the unit that it came from. */
@Path(ApiApplication.VERSION + "/submissions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionsResource {

  @Inject SubmissionService submissions;
  @Inject FollowService follows;
  @Inject Call call;
  @Inject Acts acts;

  @GET
  public Response show(@PathParam("id") String id) {
    return Answer.ok(SubmissionJson.of(submissions.get(Parameters.id(id)))).response();
  }

  @POST
  @Path("approval")
  public Response approve(@PathParam("id") String id) {
    return judge(id, submissions::approve);
  }

  @POST
  @Path("return")
  public Response giveBack(@PathParam("id") String id) {
    return judge(id, submissions::giveBack);
  }

  @POST
  @Path("withdrawal")
  public Response withdraw(@PathParam("id") String id) {
    return undo(id, submissions::withdraw);
  }

  @POST
  @Path("recall")
  public Response recall(@PathParam("id") String id) {
    return undo(id, submissions::recall);
  }

  @POST
  @Path("cancellation")
  public Response cancel(@PathParam("id") String id) {
    return undo(id, submissions::cancel);
  }

  @POST
  @Path("following")
  public Response follow(@PathParam("id") String id) {
    return keepAnEye(id, follows::follow);
  }

  @POST
  @Path("unfollowing")
  public Response unfollow(@PathParam("id") String id) {
    return keepAnEye(id, follows::unfollow);
  }

  private Response keepAnEye(String id, LongConsumer act) {
    var submissionId = Parameters.id(id);
    return acts.once(
        () -> {
          act.accept(submissionId);
          return Answer.done();
        });
  }

  private Response judge(String id, BiFunction<Long, Opinion, Submission> act) {
    var submissionId = Parameters.id(id);
    var fields = JsonFields.of(call.jsonOrNothing());
    var comment = fields.words("comment");
    var grade = fields.constant("grade", ReviewGrade.class);
    var dimensions = dimensions(fields);
    fields.requireClean();
    return acts.once(
        () -> answer(act.apply(submissionId, new Opinion(comment, grade, dimensions))));
  }

  private static DimensionGrades dimensions(JsonFields fields) {
    var grades = new EnumMap<ReviewDimension, ReviewGrade>(ReviewDimension.class);
    for (var dimension : ReviewDimension.values()) {
      grades.put(dimension, fields.constant(dimension.field(), ReviewGrade.class));
    }
    return new DimensionGrades(grades);
  }

  private Response undo(String id, BiFunction<Long, String, Submission> act) {
    var submissionId = Parameters.id(id);
    var fields = JsonFields.of(call.jsonOrNothing());
    var reason = fields.words("comment");
    fields.requireClean();
    return acts.once(() -> answer(act.apply(submissionId, reason)));
  }

  private static Answer answer(Submission submission) {
    return Answer.ok(SubmissionJson.brief(submission));
  }
}
