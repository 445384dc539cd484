package cn.jixiao.web.api;

import cn.jixiao.documents.DocumentService;
import cn.jixiao.imports.ImportService;
import cn.jixiao.organizations.OrganizationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Reads documents that are sent as they are, byte by byte. */
@Path(ApiApplication.VERSION + "/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

  @Inject DocumentService documents;
  @Inject ImportService imports;
  @Inject OrganizationService organizations;
  @Inject Call call;
  @Inject Acts acts;

  /** What the document holds; nothing is stored. */
  @POST
  @Path("recognition")
  public Response recognize(
      @QueryParam("filename") String filename, @QueryParam("detail") String detail) {
    var inDetail = Parameters.flag("detail", detail);
    var document = documents.recognize(call.file(), name(filename));
    var shape = DocumentJson.recognized(document.document());
    return Answer.ok(inDetail ? new DetailJson(document.sources()).with(shape) : shape).response();
  }

  /** Stores what the document holds as drafts of the unit: all or nothing. */
  @POST
  @Path("import")
  public Response store(
      @QueryParam("filename") String filename,
      @QueryParam("organization") String organization,
      @QueryParam("year") String year) {
    var unitCode = Parameters.required("organization", organization);
    Parameters.required("year", year);
    var budgetYear = Parameters.integer("year", year);
    var file = call.file();
    return acts.once(
        () -> {
          var imported = imports.importInto(file, name(filename), unitCode, budgetYear);
          return Answer.created(
              DocumentJson.imported(
                  imported, target -> organizations.get(target.organizationId())));
        });
  }

  private static String name(String filename) {
    var name = Parameters.text(filename);
    return name == null ? "" : name;
  }
}
