package cn.jixiao.web.api;

import cn.jixiao.comparison.Comparison;
import cn.jixiao.projects.TargetVersionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Tells how two versions of a target differ. */
@Path(ApiApplication.VERSION + "/targets/{id}/diff")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DiffResource {

  @Inject TargetVersionService versions;

  @GET
  public Response diff(
      @PathParam("id") String id, @QueryParam("from") String from, @QueryParam("to") String to) {
    var targetId = Parameters.id(id);
    var first = Parameters.positive("from", Parameters.required("from", from));
    var second = Parameters.positive("to", Parameters.required("to", to));
    var before = versions.get(targetId, first);
    var differences = Comparison.of(before, versions.get(targetId, second)).differences();
    return Answer.ok(VersionJson.diff(first, second, differences)).response();
  }
}
