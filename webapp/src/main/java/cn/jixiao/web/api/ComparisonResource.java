package cn.jixiao.web.api;

import cn.jixiao.documents.PaperService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** Tells where a document that is sent as it is left the record. */
@Path(ApiApplication.VERSION + "/documents/comparison")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {

  @Inject PaperService papers;
  @Inject Call call;
  @Inject Acts acts;

  @POST
  public Response compare(
      @QueryParam("filename") String filename,
      @QueryParam("organization") String organization,
      @QueryParam("year") String year) {
    var code = Parameters.required("organization", organization);
    Parameters.required("year", year);
    var budgetYear = Parameters.integer("year", year);
    var name = Objects.requireNonNullElse(Parameters.text(filename), "");
    var file = call.file();
    return acts.once(
        () -> Answer.ok(ComparisonJson.of(papers.compare(file, name, code, budgetYear))));
  }
}
