package cn.jixiao.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * By which words a text tells its topics. The words are curated by hand: a topic conflict that a
 * rule reports, or an indicator that is suggested, is only as good as they are.
 *
 * <p>Where words overlap the longest counts, so that 征兵宣传 is about conscription and not about
 * publicity. A dictionary never changes; {@link #with} makes a larger one. It is read once and then
 * asked for any number of texts: one look per sign of the text, whatever the number of words.
 */
public final class TopicDictionary {

  private static final TopicDictionary CURATED =
      new TopicDictionary(TopicWords.curated(), TopicWords.kinship());

  /** How much more a topic's mention in the name says than one in another text. */
  private static final int NAME_COUNTS = 3;

  private static final int SIGNS = Character.MAX_VALUE + 1;
  private static final Comparator<Mention> LONGEST_FIRST =
      Comparator.comparingInt((Mention mention) -> -mention.word().length())
          .thenComparingInt(Mention::start);

  private final List<TopicWords> entries;
  private final Set<Set<String>> kinship;
  private final Word[][] wordsByFirstSign = new Word[SIGNS][];

  private record Word(String text, Topic topic) {}

  private record Mention(int start, String word, Topic topic) {

    boolean overlaps(Mention other) {
      return start < other.start + other.word.length() && other.start < start + word.length();
    }
  }

  private TopicDictionary(Collection<TopicWords> entries, Set<Set<String>> kinship) {
    this.entries = List.copyOf(entries);
    this.kinship = kinship;
    var taken = new HashSet<String>();
    for (var entry : this.entries) {
      for (var word : entry.words()) {
        if (!taken.add(word)) {
          throw new IllegalArgumentException(word + " is a word of two topics");
        }
        index(new Word(folded(word), entry.topic()));
      }
    }
  }

  private void index(Word word) {
    var first = word.text().charAt(0);
    var others = wordsByFirstSign[first] == null ? new Word[0] : wordsByFirstSign[first];
    var all = new ArrayList<>(List.of(others));
    all.add(word);
    wordsByFirstSign[first] = all.toArray(Word[]::new);
  }

  /** The words that come with the system: {@code topics.tsv}. */
  public static TopicDictionary curated() {
    return CURATED;
  }

  /** This one and more words, for a topic it has or for a new one. */
  public TopicDictionary with(Topic topic, String... words) {
    var merged = new LinkedHashMap<String, TopicWords>();
    entries.forEach(entry -> merged.put(entry.topic().code(), entry));
    merged.merge(topic.code(), new TopicWords(topic, Set.of(words)), TopicWords::and);
    return new TopicDictionary(merged.values(), kinship);
  }

  public List<Topic> topics() {
    return entries.stream().map(TopicWords::topic).toList();
  }

  public Optional<Topic> topic(String code) {
    return topics().stream().filter(topic -> topic.code().equals(code)).findFirst();
  }

  /** The words that tell the topic; none where it is not one of these. */
  public Set<String> wordsOf(Topic topic) {
    return entries.stream()
        .filter(entry -> entry.topic().equals(topic))
        .findFirst()
        .map(TopicWords::words)
        .orElse(Set.of());
  }

  /** Whether both may stand in one project without one of them being out of place. */
  public boolean areKin(Topic one, Topic other) {
    return one.equals(other) || kinship.contains(Set.of(one.code(), other.code()));
  }

  /** The topics of a text, the most mentioned first. */
  public Set<Topic> in(String text) {
    return mentions(text).keySet();
  }

  /** How often a text mentions each of its topics, the most mentioned first. */
  public Map<Topic, Integer> mentions(String text) {
    var counts = new LinkedHashMap<Topic, Integer>();
    found(text).forEach(mention -> counts.merge(mention.topic(), 1, Integer::sum));
    var ordered = new LinkedHashMap<Topic, Integer>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<Topic, Integer>comparingByValue().reversed())
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }

  /**
   * What a project is about: the topic its name tells, and its other texts where the name tells
   * none or several. Of equal ones it is the last of the name: in Chinese that is what the others
   * only describe.
   *
   * @param texts what else is known, e.g. its purpose; may be null
   */
  public Optional<Topic> mainOf(String name, String... texts) {
    var named = new LinkedHashSet<Topic>();
    var points = new LinkedHashMap<Topic, Integer>();
    for (var mention : found(name)) {
      named.remove(mention.topic());
      named.add(mention.topic());
      points.merge(mention.topic(), NAME_COUNTS, Integer::sum);
    }
    for (var text : texts) {
      mentions(text).forEach((topic, times) -> points.merge(topic, times, Integer::sum));
    }
    Topic best = null;
    for (var topic : named.isEmpty() ? points.keySet() : named) {
      var isBetter = best == null || points.get(topic) > points.get(best);
      var isLater = best != null && !named.isEmpty() && points.get(topic).equals(points.get(best));
      best = isBetter || isLater ? topic : best;
    }
    return Optional.ofNullable(best);
  }

  /** The words of a text that do not lie in longer ones, in the order of the text. */
  private List<Mention> found(String text) {
    var kept = new ArrayList<Mention>();
    var all = all(text == null ? "" : folded(text));
    all.sort(LONGEST_FIRST);
    for (var mention : all) {
      if (kept.stream().noneMatch(mention::overlaps)) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparingInt(Mention::start));
    return kept;
  }

  private List<Mention> all(String text) {
    var mentions = new ArrayList<Mention>();
    for (var i = 0; i < text.length(); i++) {
      var words = wordsByFirstSign[text.charAt(i)];
      for (var j = 0; words != null && j < words.length; j++) {
        if (text.startsWith(words[j].text(), i)) {
          mentions.add(new Mention(i, words[j].text(), words[j].topic()));
        }
      }
    }
    return mentions;
  }

  private static String folded(String text) {
    return WrittenForms.fold(text).toLowerCase(Locale.ROOT);
  }
}
