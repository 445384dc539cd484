package cn.jixiao.web.api;

import cn.jixiao.web.workflow.PointDesk;
import cn.jixiao.workflow.Point;
import cn.jixiao.workflow.PointKind;
import cn.jixiao.workflow.PointService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What reviewers said of single fields of a paper, in all its rounds, and what came of it. */
@Path(ApiApplication.VERSION + "/submissions/{id}/points")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PointsResource {

  @Inject PointService points;
  @Inject PointDesk desk;
  @Inject Call call;
  @Inject Acts acts;

  @GET
  public Response list(@PathParam("id") String id) {
    var found = points.pointsOf(Parameters.id(id));
    return Answer.ok(new Shape().list("items", found, PointJson::of).object()).response();
  }

  @POST
  public Response set(@PathParam("id") String id) {
    var submissionId = Parameters.id(id);
    var fields = JsonFields.of(call.json());
    var kind = fields.constant("kind", PointKind.class);
    var field = fields.text("field");
    var part = fields.id("partId");
    var text = fields.words("text");
    fields.requireClean();
    return acts.once(
        () -> {
          var set = desk.set(submissionId, kind, part, field, text);
          return Answer.created(PointJson.of(set)).withVersion(set.getVersion());
        });
  }

  @POST
  @Path("{pointId}/answer")
  public Response answer(@PathParam("id") String id, @PathParam("pointId") String pointId) {
    var submissionId = Parameters.id(id);
    var answered = Parameters.id(pointId);
    var fields = JsonFields.of(call.json());
    var words = fields.words("answer");
    fields.requireClean();
    return acts.once(() -> ok(points.answer(submissionId, answered, words)));
  }

  @POST
  @Path("{pointId}/settlement")
  public Response settle(@PathParam("id") String id, @PathParam("pointId") String pointId) {
    var submissionId = Parameters.id(id);
    var settled = Parameters.id(pointId);
    return acts.once(() -> ok(points.settle(submissionId, settled)));
  }

  @POST
  @Path("{pointId}/reopening")
  public Response reopen(@PathParam("id") String id, @PathParam("pointId") String pointId) {
    var submissionId = Parameters.id(id);
    var reopened = Parameters.id(pointId);
    return acts.once(() -> ok(points.reopen(submissionId, reopened)));
  }

  @DELETE
  @Path("{pointId}")
  public Response withdraw(@PathParam("id") String id, @PathParam("pointId") String pointId) {
    var submissionId = Parameters.id(id);
    var withdrawn = Parameters.id(pointId);
    var readVersion = call.readVersion();
    return acts.once(
        () -> {
          points.withdraw(submissionId, withdrawn, readVersion);
          return Answer.done();
        });
  }

  private static Answer ok(Point point) {
    return Answer.ok(PointJson.of(point)).withVersion(point.getVersion());
  }
}
