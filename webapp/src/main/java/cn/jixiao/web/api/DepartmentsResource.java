package cn.jixiao.web.api;

import cn.jixiao.documents.DocumentService;
import cn.jixiao.offline.OfflineService;
import cn.jixiao.projects.DepartmentTextService;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.common.Texts;
import cn.jixiao.workflow.SubmissionService;
import cn.jixiao.writing.DocumentFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The official documents of departments and units, and their whole texts on their way. */
@Path(ApiApplication.VERSION + "/departments")
@RequestScoped
public class DepartmentsResource {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject DocumentService documents;
  @Inject OfflineService offline;
  @Inject DepartmentTextService texts;
  @Inject SubmissionService submissions;
  @Inject Call call;
  @Inject Acts acts;

  @GET
  @Path("{code}/{year}/document")
  public Response document(
      @PathParam("code") String code,
      @PathParam("year") String year,
      @QueryParam("format") String format) {
    var asked = format(format);
    var budgetYear = Parameters.year(year);
    return FileAnswer.of(
        name("api.document.name", code, budgetYear, asked.extension()),
        asked.mediaType(),
        documents.departmentDocument(code, budgetYear, asked));
  }

  /** The workbook in which the unit's targets are written without a network. */
  @GET
  @Path("{code}/{year}/workbook")
  public Response workbook(@PathParam("code") String code, @PathParam("year") String year) {
    var budgetYear = Parameters.year(year);
    return FileAnswer.of(
        name("api.workbook.name", code, budgetYear, "xlsx"),
        WORKBOOK,
        offline.workbook(code, budgetYear));
  }

  /** Sends a unit's whole text on its way: part one and its targets, as one paper. */
  @POST
  @Path("{code}/{year}/submission")
  @Produces(MediaType.APPLICATION_JSON)
  public Response submit(@PathParam("code") String code, @PathParam("year") String year) {
    var budgetYear = Parameters.year(year);
    JsonFields.of(call.jsonOrNothing()).requireClean();
    return acts.once(
        () -> {
          var submission = texts.submit(code, budgetYear);
          return Answer.created(
              new Shape()
                  .id("submissionId", submission.getId())
                  .id("textId", submission.getSubject().id())
                  .object());
        });
  }

  /** Where a unit's whole text stands, with its parts. */
  @GET
  @Path("{code}/{year}/submission")
  @Produces(MediaType.APPLICATION_JSON)
  public Response submission(@PathParam("code") String code, @PathParam("year") String year) {
    var whole = texts.get(code, Parameters.year(year));
    var submission = submissions.get(whole.text().getSubmissionId());
    return Answer.ok(SubmissionJson.of(submission, whole)).response();
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

  private static String name(String key, String code, int year, String extension) {
    return Texts.in(null).get(key, code, year) + "." + extension;
  }
}
