package cn.jixiao.web.api;

import cn.jixiao.imports.ImportService;
import cn.jixiao.imports.ImportSheet;
import cn.jixiao.organizations.OrganizationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The caller's tray of files: from a file to drafts, and back. */
@Path(ApiApplication.VERSION + "/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

  @Inject ImportService imports;
  @Inject OrganizationService organizations;
  @Inject Call call;
  @Inject Acts acts;

  @GET
  public Response list() {
    return Answer.ok(new Shape().list("items", imports.works(), ImportJson::row).object())
        .response();
  }

  /** Takes a file in; a small one is recognised when the answer comes, others are under way. */
  @POST
  public Response receive(
      @QueryParam("filename") String filename,
      @QueryParam("organization") String organization,
      @QueryParam("year") String year) {
    Parameters.required("filename", filename);
    var unitCode = Parameters.text(organization);
    var budgetYear = Parameters.integer("year", year);
    var file = call.file();
    var received =
        acts.answer(
            () -> {
              var workId = imports.receive(file, filename, unitCode, budgetYear);
              return Answer.created(new Shape().id("id", workId).object());
            });
    var workId = Long.parseLong(received.body().getString("id"));
    imports.await(workId);
    var address = ApiApplication.PATH + "/imports/" + workId;
    return sheet(201, imports.work(workId)).with(HttpHeaders.LOCATION, address).response();
  }

  @GET
  @Path("{id}")
  public Response get(@PathParam("id") String id) {
    return sheet(200, imports.work(Parameters.id(id))).response();
  }

  /** Takes over what the caller made of it, instead of what they made of it before. */
  @PUT
  @Path("{id}")
  public Response rework(@PathParam("id") String id) {
    var workId = Parameters.id(id);
    var readVersion = call.readVersion();
    var made = ImportInput.read(call.json());
    return acts.once(() -> sheet(200, imports.rework(workId, readVersion, made)));
  }

  /** What the import would refuse as things stand; nothing is stored. */
  @POST
  @Path("{id}/dry-run")
  public Response dryRun(@PathParam("id") String id) {
    JsonFields.of(call.jsonOrNothing()).requireClean();
    return Answer.ok(ImportJson.dryRun(imports.dryRun(Parameters.id(id)))).response();
  }

  @POST
  @Path("{id}/store")
  public Response store(@PathParam("id") String id) {
    var workId = Parameters.id(id);
    JsonFields.of(call.jsonOrNothing()).requireClean();
    return acts.once(
        () -> {
          var written = imports.store(workId);
          var list =
              new Shape()
                  .list(
                      "items",
                      written,
                      target -> TargetJson.row(target, organizations.get(target.organizationId())))
                  .count("total", written.size());
          return Answer.created(list.object());
        });
  }

  @POST
  @Path("{id}/undo")
  public Response undo(@PathParam("id") String id) {
    return act(Parameters.id(id), imports::undo);
  }

  @POST
  @Path("{id}/cancel")
  public Response cancel(@PathParam("id") String id) {
    return act(Parameters.id(id), imports::cancel);
  }

  @DELETE
  @Path("{id}")
  public Response discard(@PathParam("id") String id) {
    var workId = Parameters.id(id);
    var readVersion = call.readVersion();
    return acts.once(
        () -> {
          imports.discard(workId, readVersion);
          return Answer.done();
        });
  }

  /** The file as it was sent. */
  @GET
  @Path("{id}/source")
  @Produces(MediaType.WILDCARD)
  public Response source(@PathParam("id") String id) {
    return FileAnswer.of(imports.source(Parameters.id(id)));
  }

  private Response act(long workId, Act verb) {
    JsonFields.of(call.jsonOrNothing()).requireClean();
    return acts.once(
        () -> {
          verb.on(workId);
          return sheet(200, imports.work(workId));
        });
  }

  private static Answer sheet(int status, ImportSheet sheet) {
    var answer =
        status == 201
            ? Answer.created(ImportJson.sheet(sheet))
            : Answer.ok(ImportJson.sheet(sheet));
    return answer.withVersion(sheet.work().version());
  }

  /** What is done with a work. */
  @FunctionalInterface
  private interface Act {
    void on(long workId);
  }
}
