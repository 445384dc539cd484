package cn.jixiao.web.api;

import cn.jixiao.workflow.Point;
import jakarta.json.JsonObject;
import java.time.Instant;

/** What reviewers said of single fields as JSON. */
final class PointJson {

  private PointJson() {}

  static JsonObject of(Point point) {
    return new Shape()
        .id("id", point.getId())
        .integer("version", point.getVersion())
        .constant("kind", point.getKind())
        .constant("state", point.getState())
        .integer("round", point.getRound())
        .constant("step", point.getStep())
        .text("title", point.getTitle())
        .id("partId", point.getPartId())
        .text("field", point.getField())
        .text("seen", point.getSeen())
        .text("text", point.getText())
        .flag("told", point.isTold())
        .text("by", point.getAuthorName())
        .text("at", moment(point.getSetAt()))
        .text("answer", point.getAnswer())
        .text("answeredBy", point.getAnsweredBy())
        .text("answeredAt", moment(point.getAnsweredAt()))
        .text("settledBy", point.getSettledBy())
        .text("settledAt", moment(point.getSettledAt()))
        .object();
  }

  private static String moment(Instant at) {
    return at == null ? null : at.toString();
  }
}
