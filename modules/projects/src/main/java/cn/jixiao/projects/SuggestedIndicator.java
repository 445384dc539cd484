package cn.jixiao.projects;

import cn.jixiao.indicators.IndicatorCategory;
import java.io.Serializable;

/**
 * An indicator that may suit a target, with where it comes from. It is offered, never inserted.
 *
 * @param row as it would be taken over: under a category of the frame that applies, without weight,
 *     and without a value that names another year
 * @param category the category of {@code row}; null where its words are none we know
 * @param from the project it was written for, the unit that wrote it, or the name of the topic in
 *     the library; null for what the library has for any topic
 * @param year of the target it was written in; null for the library
 * @param times how many targets of this source have it
 * @param method how it is measured, where the library says so
 */
public record SuggestedIndicator(
    IndicatorDraft row,
    IndicatorCategory category,
    SuggestionSource source,
    String from,
    Integer year,
    int times,
    String method)
    implements Serializable {

  SuggestedIndicator foundIn(int targets) {
    return new SuggestedIndicator(row, category, source, from, year, targets, method);
  }
}
