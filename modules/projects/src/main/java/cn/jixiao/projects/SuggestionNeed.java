package cn.jixiao.projects;

import cn.jixiao.indicators.Topic;
import cn.jixiao.indicators.TopicDictionary;
import cn.jixiao.indicators.WrittenYears;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The target for which indicators are sought, as far as it is written.
 *
 * @param topic what it is about; null where that is not told
 */
record SuggestionNeed(long unitId, String regionPath, int year, TargetDraft draft, Topic topic) {

  /** How many years back somebody's target is still an example. */
  private static final int YEARS_BACK = 3;

  static SuggestionNeed of(long unitId, String regionPath, int year, TargetDraft draft) {
    var topic = topicOf(draft.name(), draft.purpose(), draft.goals());
    return new SuggestionNeed(unitId, regionPath, year, draft, topic.orElse(null));
  }

  private static Optional<Topic> topicOf(String name, String purpose, List<String> goals) {
    return TopicDictionary.curated().mainOf(name, purpose, String.join("\n", goals));
  }

  int firstYear() {
    return year - YEARS_BACK;
  }

  /** The words by which targets of the same topic are found; none without a topic. */
  Set<String> words() {
    return topic == null ? Set.of() : TopicDictionary.curated().wordsOf(topic);
  }

  /** What the project may have been called in earlier years: its name, with their years in it. */
  Set<String> names() {
    var names = new LinkedHashSet<String>();
    if (draft.name() != null) {
      names.add(draft.name());
      for (var written : WrittenYears.in(draft.name())) {
        for (var back = 1; back <= YEARS_BACK; back++) {
          names.add(draft.name().replace(written.toString(), String.valueOf(written - back)));
        }
      }
    }
    return names;
  }

  /** Of what the unit wrote itself. */
  boolean isSameProject(WrittenIndicator written) {
    return draft.code() != null && draft.code().equals(written.projectCode())
        || names().contains(written.projectName());
  }

  boolean isSameTopic(WrittenIndicator written) {
    return topic != null
        && topicOf(written.projectName(), written.purpose(), List.of()).stream()
            .anyMatch(topic::equals);
  }
}
