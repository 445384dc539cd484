package cn.jixiao.web.api;

import cn.jixiao.projects.Holder;
import cn.jixiao.projects.Progress;
import cn.jixiao.projects.ProgressFilter;
import cn.jixiao.projects.ProgressRow;
import cn.jixiao.projects.ProgressService;
import cn.jixiao.projects.ProgressState;
import cn.jixiao.projects.Timing;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.workflow.RoundDeadline;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How far the units this caller oversees are with a year, and who holds what. */
@Path(ApiApplication.VERSION + "/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

  @Inject ProgressService progress;

  @GET
  public Response progress(
      @QueryParam("year") String year,
      @QueryParam("organization") String organization,
      @QueryParam("state") String state,
      @QueryParam("timing") String timing,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    var paging = Paging.of(page, size);
    var found =
        progress.page(
            new ProgressFilter(
                Parameters.integer("year", Parameters.required("year", year)),
                Parameters.text(organization),
                Parameters.constant("state", state, ProgressState.class),
                Parameters.constant("timing", timing, Timing.class),
                paging.first(),
                paging.size()));
    return Answer.ok(
            new Shape()
                .list("items", found.rows(), ProgressResource::item)
                .count("total", found.total())
                .count("notBegun", found.notBegun())
                .count("late", found.late())
                .count("soon", found.soon())
                .value("sum", told(new Shape(), found.sum()).object())
                .object())
        .response();
  }

  private static JsonObject item(ProgressRow row) {
    var told =
        new Shape()
            .value("organization", OrganizationJson.of(row.code(), row.name()))
            .constant("state", row.state())
            .value("deadline", row.deadline() == null ? null : deadline(row.deadline()))
            .constant("timing", row.timing());
    return told(told, row.progress())
        .list("holders", row.holders(), ProgressResource::holder)
        .object();
  }

  private static Shape told(Shape shape, Progress progress) {
    return shape
        .count("drafts", progress.drafts())
        .count("submitted", progress.submitted())
        .count("returned", progress.returned())
        .count("approved", progress.approved())
        .count("stopped", progress.stopped())
        .text("budget", AmountUnit.YUAN.print(progress.budget()))
        .text("amountUnit", AmountUnit.YUAN.label())
        .count("late", progress.late());
  }

  private static JsonObject deadline(RoundDeadline deadline) {
    return new Shape()
        .constant("round", deadline.getRound())
        .text("due", deadline.getDue().toString())
        .object();
  }

  private static JsonObject holder(Holder holder) {
    return new Shape()
        .constant("step", holder.step())
        .text("place", holder.place())
        .count("targets", holder.targets())
        .text("since", holder.since().toString())
        .object();
  }
}
