package cn.jixiao.web.projects;

import cn.jixiao.indicators.LibraryEntry;
import cn.jixiao.indicators.LibraryRow;
import cn.jixiao.indicators.TopicDictionary;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.SuggestedIndicator;
import cn.jixiao.projects.SuggestionSource;

/** An entry that somebody looked for in the library, as it is offered. */
final class PickedIndicator {

  private PickedIndicator() {}

  static SuggestedIndicator of(LibraryRow row) {
    var category = row.category();
    var stated = row.value() != null;
    var draft =
        new IndicatorDraft(
            category.parent() == null ? category.label() : category.parent().label(),
            category.parent() == null ? null : category.label(),
            row.name(),
            row.description(),
            row.value(),
            row.basis(),
            stated && row.operator() != null ? row.operator().symbol() : null,
            stated ? row.number() : null,
            stated ? row.measureUnit() : null,
            null);
    var topic =
        row.topic().equals(LibraryEntry.GENERAL)
            ? null
            : TopicDictionary.curated().topic(row.topic()).map(it -> it.name()).orElse(null);
    return new SuggestedIndicator(
        draft, category, SuggestionSource.LIBRARY, topic, null, 1, row.method());
  }
}
