package cn.jixiao.web.api;

import cn.jixiao.documents.DocumentService;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The official documents of departments and units. */
@Path(ApiApplication.VERSION + "/departments")
@RequestScoped
public class DepartmentsResource {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String DOCX = "docx";

  @Inject DocumentService documents;

  @GET
  @Path("{code}/{year}/document")
  public Response document(
      @PathParam("code") String code,
      @PathParam("year") String year,
      @QueryParam("format") String format) {
    if (Parameters.text(format) != null && !format.strip().equals(DOCX)) {
      throw RuleViolation.at("format", ApiRule.NOT_ONE_OF, DOCX);
    }
    var budgetYear = Parameters.year(year);
    return Response.ok(documents.departmentDocument(code, budgetYear), WORD)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(code, budgetYear))
        .build();
  }

  private static String attachment(String code, int year) {
    var name = Texts.in(null).get("api.document.name", code, year) + "." + DOCX;
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s-%d.%s\"; filename*=UTF-8''%s"
        .formatted(code, year, DOCX, encoded);
  }
}
