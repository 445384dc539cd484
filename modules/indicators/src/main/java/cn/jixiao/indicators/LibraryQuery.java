package cn.jixiao.indicators;

import cn.jixiao.shared.Like;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A search in the library: every word must be found in an entry, be it in its name, its
 * description, its topic or its category; who is found by the name comes first, then what fits any
 * topic.
 */
class LibraryQuery {

  private static final String FROM = " from LibraryEntry e where e.state = :state";
  private static final String ORDER =
      "case when e.topic = '"
          + LibraryEntry.GENERAL
          + "' then 0 else 1 end, e.topic, e.category, e.name, e.id";

  private final TopicDictionary topics;
  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();
  private int words;

  LibraryQuery(TopicDictionary topics, LibraryFilter filter) {
    this.topics = topics;
    parameters.put("state", EntryState.APPROVED);
    and("e.topic = :topic", "topic", filter.topic());
    and("e.category = :category", "category", filter.category());
    wordsOf(filter.text()).forEach(this::andWord);
  }

  static List<String> wordsOf(String text) {
    var folded = text == null ? "" : WrittenForms.fold(text).strip();
    return folded.isEmpty() ? List.of() : List.of(folded.split(" +"));
  }

  private void and(String condition, String name, Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }

  private void andWord(String word) {
    var name = "word" + words++;
    parameters.put(name, Like.containing(word));
    where.append(" and (e.name like :").append(name).append(" escape '!'");
    where.append(" or e.description like :").append(name).append(" escape '!'");
    orIn("e.topic", name + "Topics", topicsOf(word));
    orIn("e.category", name + "Categories", categoriesOf(word));
    where.append(")");
  }

  private void orIn(String path, String name, List<?> values) {
    if (!values.isEmpty()) {
      where.append(" or ").append(path).append(" in :").append(name);
      parameters.put(name, values);
    }
  }

  /** The topics that the word names, or of which it is a word. */
  List<String> topicsOf(String word) {
    var told = topics.in(word);
    return topics.topics().stream()
        .filter(topic -> topic.name().contains(word) || told.contains(topic))
        .map(Topic::code)
        .toList();
  }

  static List<IndicatorCategory> categoriesOf(String word) {
    return Arrays.stream(IndicatorCategory.values())
        .filter(category -> category.parent() != null && category.label().contains(word))
        .toList();
  }

  TypedQuery<LibraryEntry> rows(EntityManager entityManager) {
    var hits =
        IntStream.range(0, words)
            .mapToObj(i -> "case when e.name like :word" + i + " escape '!' then 0 else 1 end, ")
            .collect(Collectors.joining());
    return bound(
        entityManager.createQuery(
            "select e" + FROM + where + " order by " + hits + ORDER, LibraryEntry.class));
  }

  TypedQuery<Long> count(EntityManager entityManager) {
    return bound(entityManager.createQuery("select count(e)" + FROM + where, Long.class));
  }

  private <T> TypedQuery<T> bound(TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
