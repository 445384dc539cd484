package cn.jixiao.web.api;

import cn.jixiao.projects.SuggestedIndicator;
import jakarta.json.JsonObject;
import java.util.List;

/** Suggested indicators as callers get them: the row, and where it comes from. */
final class SuggestionJson {

  private SuggestionJson() {}

  static JsonObject of(List<SuggestedIndicator> suggested) {
    return new Shape().list("items", suggested, SuggestionJson::item).object();
  }

  private static JsonObject item(SuggestedIndicator suggested) {
    return new Shape()
        .value("indicator", TargetJson.indicator(suggested.row()))
        .constant("category", suggested.category())
        .constant("source", suggested.source())
        .text("from", suggested.from())
        .integer("year", suggested.year())
        .integer("times", suggested.times())
        .text("method", suggested.method())
        .object();
  }
}
