package cn.jixiao.checks.meaning;

import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.Topic;
import cn.jixiao.indicators.TopicDictionary;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Topics as the rules compare them. */
final class Topics {

  private static final TopicDictionary DICTIONARY = TopicDictionary.curated();

  private Topics() {}

  static Set<Topic> in(String text) {
    return DICTIONARY.in(text);
  }

  /** What a target is about by its name and its purpose. */
  static Set<Topic> of(TargetPaper target) {
    var topics = new HashSet<>(in(target.draft().name()));
    topics.addAll(in(target.draft().purpose()));
    return topics;
  }

  /**
   * Whether both speak of something, and nothing of the one goes together with any of the other.
   */
  static boolean conflict(Set<Topic> said, Set<Topic> others) {
    return !said.isEmpty()
        && !others.isEmpty()
        && said.stream()
            .noneMatch(topic -> others.stream().anyMatch(other -> DICTIONARY.areKin(topic, other)));
  }

  /** Their names for a sentence. */
  static String names(Set<Topic> topics) {
    return topics.stream().map(Topic::name).sorted().collect(Collectors.joining("、"));
  }
}
