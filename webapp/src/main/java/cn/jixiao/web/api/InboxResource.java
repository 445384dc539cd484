package cn.jixiao.web.api;

import cn.jixiao.projects.DepartmentText;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.workflow.InboxFilter;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.InboxService;
import cn.jixiao.workflow.InboxTab;
import cn.jixiao.workflow.ReviewStep;
import cn.jixiao.workflow.SubmissionState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** What this caller has to do, has done, and got back. */
@Path(ApiApplication.VERSION + "/inbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

  @Inject InboxService inbox;

  @GET
  public Response inbox(
      @QueryParam("tab") String tab,
      @QueryParam("year") String year,
      @QueryParam("unit") String unit,
      @QueryParam("step") String step,
      @QueryParam("state") String state,
      @QueryParam("overdue") String overdue,
      @QueryParam("doubtful") String doubtful,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    var asked =
        Parameters.constant(
            "tab", tab == null ? null : tab.toUpperCase(Locale.ROOT), InboxTab.class);
    var shown = asked == null ? InboxTab.TODO : asked;
    var filter =
        new InboxFilter(
            Parameters.integer("year", year),
            Parameters.text(unit),
            Parameters.constant("step", step, ReviewStep.class),
            Parameters.constant("state", state, SubmissionState.class),
            Parameters.flag("overdue", overdue),
            Parameters.flag("doubtful", doubtful));
    var paging = Paging.of(page, size);
    var found = inbox.page(shown, filter, paging.first(), paging.size());
    return Answer.ok(
            new Shape()
                .list("items", found.rows(), InboxResource::item)
                .count("total", found.total())
                .object())
        .response();
  }

  private static JsonObject item(InboxRow row) {
    return new Shape()
        .id("submissionId", row.submissionId())
        .value("target", isText(row) ? null : named(row))
        .value("text", isText(row) ? named(row) : null)
        .text("title", row.title())
        .integer("year", row.year())
        .value("organization", OrganizationJson.of(row.organizationCode(), row.organizationName()))
        .text("budget", AmountUnit.YUAN.print(row.amount()))
        .text("amountUnit", AmountUnit.YUAN.label())
        .constant("state", row.state())
        .constant("step", row.step())
        .integer("round", row.round())
        .flag("adjustment", row.adjustment())
        .flag("unchanged", row.unchanged())
        .text("declarant", row.declarantName())
        .text("since", row.since().toString())
        .integer("doubts", row.doubts())
        .text("due", row.due() == null ? null : row.due().toString())
        .object();
  }

  private static boolean isText(InboxRow row) {
    return row.subjectKind().equals(DepartmentText.KIND);
  }

  private static JsonObject named(InboxRow row) {
    return new Shape().id("id", row.subjectId()).text("name", row.title()).object();
  }
}
