package cn.jixiao.web.api;

import cn.jixiao.projects.Adjustment;
import cn.jixiao.projects.AdjustmentReason;
import cn.jixiao.projects.AdjustmentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * What an approved target is to say instead. It is submitted with the target's own address, and is
 * in force only when it is approved.
 */
@Path(ApiApplication.VERSION + "/targets/{id}/adjustment")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdjustmentResource {

  @Inject AdjustmentService adjustments;
  @Inject Call call;
  @Inject Acts acts;

  @GET
  public Response get(@PathParam("id") String id) {
    return form(200, adjustments.get(Parameters.id(id))).response();
  }

  /** Begins with what is in force. */
  @POST
  public Response begin(@PathParam("id") String id) {
    var targetId = Parameters.id(id);
    var fields = JsonFields.of(call.json());
    var reason = fields.constant("reason", AdjustmentReason.class);
    var explanation = fields.words("explanation");
    fields.requireClean();
    return acts.once(() -> form(201, adjustments.begin(targetId, reason, explanation)));
  }

  @PUT
  public Response revise(@PathParam("id") String id) {
    var targetId = Parameters.id(id);
    var readVersion = call.readVersion();
    var input = TargetInput.read(call.json());
    return acts.once(() -> form(200, adjustments.revise(targetId, readVersion, input.draft())));
  }

  /** Throws it away before it was ever submitted. */
  @DELETE
  public Response discard(@PathParam("id") String id) {
    var targetId = Parameters.id(id);
    var readVersion = call.readVersion();
    return acts.once(
        () -> {
          adjustments.discard(targetId, readVersion);
          return Answer.done();
        });
  }

  private static Answer form(int status, Adjustment adjustment) {
    return new Answer(status, Map.of(), TargetJson.adjustment(adjustment))
        .withVersion(adjustment.getVersion());
  }
}
