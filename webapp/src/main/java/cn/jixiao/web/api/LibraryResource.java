package cn.jixiao.web.api;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.LibraryFilter;
import cn.jixiao.indicators.LibraryRow;
import cn.jixiao.indicators.LibraryService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The library of indicators, as far as it is approved. */
@Path(ApiApplication.VERSION + "/indicators/library")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LibraryResource {

  @Inject LibraryService library;

  @GET
  public Response search(
      @QueryParam("q") String text,
      @QueryParam("topic") String topic,
      @QueryParam("category") String category,
      @QueryParam("page") String page,
      @QueryParam("size") String size) {
    var paging = Paging.of(page, size);
    var filter =
        new LibraryFilter(
            Parameters.text(text),
            Parameters.text(topic),
            Parameters.constant("category", category, IndicatorCategory.class),
            paging.first(),
            paging.size());
    var found = library.search(filter);
    var list =
        new Shape()
            .list("items", found.rows(), LibraryResource::entry)
            .count("total", found.total());
    return Answer.ok(list.object()).response();
  }

  private static JsonObject entry(LibraryRow row) {
    return new Shape()
        .id("id", row.entryId())
        .text("topic", row.topic())
        .constant("category", row.category())
        .text("level1", row.category().parent().label())
        .text("level2", row.category().label())
        .text("name", row.name())
        .text("description", row.description())
        .text("value", row.value())
        .text("operator", row.operator() == null ? null : row.operator().symbol())
        .decimal("number", row.number())
        .text("measureUnit", row.measureUnit())
        .constant("direction", row.direction())
        .text("basis", row.basis())
        .text("method", row.method())
        .object();
  }
}
