package cn.jixiao.web.api;

import cn.jixiao.shared.AmountUnit;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.SubmissionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What waits for this caller's review. */
@Path(ApiApplication.VERSION + "/inbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

  @Inject SubmissionService submissions;

  @GET
  public Response inbox(@QueryParam("page") String page, @QueryParam("size") String size) {
    var paging = Paging.of(page, size);
    var waiting = submissions.inbox(paging.first(), paging.size());
    var inbox =
        new Shape()
            .list("items", waiting, InboxResource::item)
            .count("total", submissions.inboxCount());
    return Answer.ok(inbox.object()).response();
  }

  private static JsonObject item(InboxRow row) {
    return new Shape()
        .id("submissionId", row.submissionId())
        .value("target", new Shape().id("id", row.subjectId()).text("name", row.title()).object())
        .text("title", row.title())
        .integer("year", row.year())
        .value("organization", OrganizationJson.of(row.organizationCode(), row.organizationName()))
        .text("budget", AmountUnit.YUAN.print(row.amount()))
        .text("amountUnit", AmountUnit.YUAN.label())
        .constant("step", row.step())
        .integer("round", row.round())
        .text("declarant", row.declarantName())
        .text("since", row.since().toString())
        .object();
  }
}
