package cn.jixiao.web.api;

import cn.jixiao.documents.DocumentService;
import cn.jixiao.offline.OfflineService;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.common.Texts;
import cn.jixiao.writing.DocumentFormat;
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
import java.util.Arrays;
import java.util.stream.Collectors;

/** The official documents of departments and units. */
@Path(ApiApplication.VERSION + "/departments")
@RequestScoped
public class DepartmentsResource {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject DocumentService documents;
  @Inject OfflineService offline;

  @GET
  @Path("{code}/{year}/document")
  public Response document(
      @PathParam("code") String code,
      @PathParam("year") String year,
      @QueryParam("format") String format) {
    var asked = format(format);
    var budgetYear = Parameters.year(year);
    return Response.ok(documents.departmentDocument(code, budgetYear, asked), asked.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            attachment("api.document.name", code, budgetYear, asked.extension()))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** The workbook in which the unit's targets are written without a network. */
  @GET
  @Path("{code}/{year}/workbook")
  public Response workbook(@PathParam("code") String code, @PathParam("year") String year) {
    var budgetYear = Parameters.year(year);
    return Response.ok(offline.workbook(code, budgetYear), WORKBOOK)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            attachment("api.workbook.name", code, budgetYear, "xlsx"))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** A Word file where nothing else is asked for. */
  private static DocumentFormat format(String asked) {
    var name = Parameters.text(asked);
    if (name == null) {
      return DocumentFormat.DOCX;
    }
    return DocumentFormat.of(name)
        .orElseThrow(() -> RuleViolation.at("format", ApiRule.NOT_ONE_OF, accepted()));
  }

  private static String accepted() {
    return Arrays.stream(DocumentFormat.values())
        .map(DocumentFormat::extension)
        .collect(Collectors.joining(" "));
  }

  /** Always an attachment: an HTML file of ours never runs in our own origin. */
  private static String attachment(String key, String code, int year, String extension) {
    var name = Texts.in(null).get(key, code, year) + "." + extension;
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s-%d.%s\"; filename*=UTF-8''%s"
        .formatted(code, year, extension, encoded);
  }
}
