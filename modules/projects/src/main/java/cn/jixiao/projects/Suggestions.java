package cn.jixiao.projects;

import static cn.jixiao.projects.SuggestionSource.LIBRARY;
import static cn.jixiao.projects.SuggestionSource.NEIGHBOUR;
import static cn.jixiao.projects.SuggestionSource.OWN_PAST;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.IndicatorFrame;
import cn.jixiao.indicators.LibraryEntry;
import cn.jixiao.indicators.LibraryRow;
import cn.jixiao.indicators.TopicDictionary;
import cn.jixiao.indicators.WrittenForms;
import cn.jixiao.indicators.WrittenYears;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;

/**
 * Puts what was found for a target into the order in which it is offered: what the unit wrote for
 * the same project, then for the same topic, what most neighbours have, then the library. An
 * indicator is offered once, and not at all where the target has it.
 */
final class Suggestions {

  private static final int OF_NEIGHBOURS = 20;
  private static final int OF_THE_LIBRARY = 40;

  private final SuggestionNeed need;
  private final IndicatorFrame frame;
  private final Set<String> taken = new HashSet<>();
  private final List<SuggestedIndicator> offered = new ArrayList<>();

  /** Targets of whose topic it is known whether it is this one's: each has many rows. */
  private final Map<Long, Boolean> sameTopic = new HashMap<>();

  Suggestions(SuggestionNeed need, IndicatorFrame frame) {
    this.need = need;
    this.frame = frame;
    need.draft().indicators().forEach(row -> taken.add(key(row)));
    taken.add("");
  }

  List<SuggestedIndicator> offered() {
    return List.copyOf(offered);
  }

  /** What the unit wrote itself: for this project before what it wrote for others of the topic. */
  Suggestions ownPast(List<WrittenIndicator> written) {
    written.stream().filter(need::isSameProject).forEach(this::offerOwn);
    written.stream().filter(this::isSameTopic).forEach(this::offerOwn);
    return this;
  }

  private boolean isSameTopic(WrittenIndicator written) {
    return sameTopic.computeIfAbsent(written.targetId(), id -> need.isSameTopic(written));
  }

  private void offerOwn(WrittenIndicator written) {
    offer(suggested(written, OWN_PAST, written.projectName()));
  }

  /** What others wrote and was approved: what many have first, then what cost about as much. */
  Suggestions neighbours(List<WrittenIndicator> written) {
    var byName =
        written.stream()
            .filter(w -> w.state() == TargetState.APPROVED && isSameTopic(w))
            .collect(groupingBy(w -> key(w.row()), LinkedHashMap::new, toClosest()));
    byName.values().stream()
        .sorted(Comparator.comparingInt(same -> -targets(same)))
        .limit(OF_NEIGHBOURS)
        .forEach(
            same -> {
              var closest = same.get(0);
              offer(
                  suggested(closest, NEIGHBOUR, closest.organizationName()).foundIn(targets(same)));
            });
    return this;
  }

  private Collector<WrittenIndicator, ?, List<WrittenIndicator>> toClosest() {
    return collectingAndThen(
        toList(),
        same -> same.stream().sorted(Comparator.comparingDouble(this::distance)).toList());
  }

  /** How many times as much or as little as this project another one costs. */
  private double distance(WrittenIndicator written) {
    var ours = amount(need.draft().budget());
    var theirs = amount(written.budget());
    return ours <= 0 || theirs <= 0 ? Double.MAX_VALUE : Math.abs(Math.log(ours / theirs));
  }

  private static double amount(BigDecimal yuan) {
    return yuan == null ? 0 : yuan.doubleValue();
  }

  private static int targets(List<WrittenIndicator> same) {
    return (int) same.stream().mapToLong(WrittenIndicator::targetId).distinct().count();
  }

  /** What the library has for the topic, then what it has for any. */
  Suggestions library(List<LibraryRow> rows) {
    rows.stream()
        .sorted(Comparator.comparing(row -> row.topic().equals(LibraryEntry.GENERAL)))
        .limit(OF_THE_LIBRARY)
        .forEach(row -> offer(suggested(row)));
    return this;
  }

  private SuggestedIndicator suggested(
      WrittenIndicator written, SuggestionSource source, String from) {
    var row = written.row();
    var category = IndicatorCategory.recognise(row.level2(), 2).map(frame::closest).orElse(null);
    var dated = namesAnotherYear(row.value());
    var draft =
        new IndicatorDraft(
            category == null ? row.level1() : category.parent().label(),
            category == null ? row.level2() : category.label(),
            row.name(),
            namesAnotherYear(row.description()) ? null : row.description(),
            dated ? null : row.value(),
            row.basis(),
            dated ? null : row.operator(),
            dated ? null : row.number(),
            dated ? null : row.measureUnit(),
            null);
    return new SuggestedIndicator(draft, category, source, from, written.year(), 1, null);
  }

  private SuggestedIndicator suggested(LibraryRow row) {
    var category = frame.closest(row.category());
    var draft =
        new IndicatorDraft(
            category.parent().label(),
            category.label(),
            row.name(),
            row.description(),
            row.value(),
            row.basis(),
            row.operator() == null ? null : row.operator().symbol(),
            row.number(),
            row.measureUnit(),
            null);
    var topic = TopicDictionary.curated().topic(row.topic()).map(it -> it.name()).orElse(null);
    return new SuggestedIndicator(draft, category, LIBRARY, topic, null, 1, row.method());
  }

  private boolean namesAnotherYear(String text) {
    return WrittenYears.in(text).stream().anyMatch(year -> year != need.year());
  }

  private void offer(SuggestedIndicator suggested) {
    if (taken.add(key(suggested.row()))) {
      offered.add(suggested);
    }
  }

  /** The name without blanks and signs: the same indicator, however it is typed. */
  private static String key(IndicatorDraft row) {
    return row.name() == null ? "" : WrittenForms.fold(row.name()).replaceAll("[\\s\\p{P}]+", "");
  }
}
