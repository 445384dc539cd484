package cn.jixiao.web.api;

import cn.jixiao.projects.TargetVersionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How a target stood: when it was submitted, and at the end of single days. */
@Path(ApiApplication.VERSION + "/targets/{id}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {

  @Inject TargetVersionService versions;

  @GET
  public Response list(@PathParam("id") String id) {
    var found = versions.versionsOf(Parameters.id(id));
    return Answer.ok(new Shape().list("items", found, VersionJson::row).object()).response();
  }

  @GET
  @Path("{number}")
  public Response get(@PathParam("id") String id, @PathParam("number") String number) {
    var version = versions.get(Parameters.id(id), Parameters.versionNumber(number));
    return Answer.ok(VersionJson.form(version)).response();
  }
}
