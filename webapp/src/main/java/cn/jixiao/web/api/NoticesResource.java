package cn.jixiao.web.api;

import cn.jixiao.notices.NoticeRow;
import cn.jixiao.notices.NoticeService;
import cn.jixiao.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the system has told the caller. */
@Path(ApiApplication.VERSION + "/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

  @Inject NoticeService notices;
  @Inject Call call;
  @Inject Acts acts;

  @GET
  public Response list(@QueryParam("page") String page, @QueryParam("size") String size) {
    var paging = Paging.of(page, size);
    var found = notices.mine(paging.first(), paging.size());
    return Answer.ok(
            new Shape()
                .list("items", found.rows(), NoticesResource::notice)
                .count("unread", found.unread())
                .object())
        .response();
  }

  /** The caller has read this notice and all before it. */
  @POST
  @Path("{id}/read")
  public Response read(@PathParam("id") String id) {
    var newest = Parameters.id(id);
    JsonFields.of(call.jsonOrNothing()).requireClean();
    return acts.once(
        () -> {
          notices.markRead(newest);
          return Answer.done();
        });
  }

  private static JsonObject notice(NoticeRow row) {
    return new Shape()
        .id("id", row.noticeId())
        .text("at", row.at().toString())
        .text("kind", row.kind())
        .text("message", Texts.in(null).get(row.kind(), row.arguments().toArray()))
        .text("subject", row.subject().toString())
        .flag("read", row.read())
        .object();
  }
}
