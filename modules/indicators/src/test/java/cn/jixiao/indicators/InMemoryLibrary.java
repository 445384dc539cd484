package cn.jixiao.indicators;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.organizations.Scope;
import cn.jixiao.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The library as a list, and the services of this module upon it, for tests. */
public final class InMemoryLibrary extends LibraryRepository {

  final List<LibraryEntry> entries = new ArrayList<>();
  private final Districts districts;

  public InMemoryLibrary(Districts districts) {
    this.districts = districts;
  }

  public LibraryService service(CurrentUser user, RecordedEvents events) {
    var service = new LibraryService();
    service.library = this;
    service.ids = districts.ids;
    service.user = user;
    service.clock = Clock.systemUTC();
    service.events = events;
    return service;
  }

  /** The frame service where every region uses this frame. */
  public static FrameService frames(CurrentUser user, FrameUse everywhere) {
    var service = new FrameService();
    service.user = user;
    service.frames =
        new FrameRepository() {
          @Override
          FrameUse ofOrganization(long organizationId, int year) {
            return everywhere;
          }
        };
    return service;
  }

  /** An approved entry. */
  public void shelve(String topic, IndicatorCategory category, String name, int number) {
    var draft =
        new LibraryDraft(
            topic,
            category,
            name,
            null,
            ValueOperator.GE,
            BigDecimal.valueOf(number),
            "%",
            Direction.POSITIVE,
            "计划标准",
            "抽查后统计");
    var entry =
        new LibraryEntry(
            districts.ids.next(), draft, "绩效股", Instant.EPOCH, districts.township.getId());
    entry.approve(null, "绩效股", Instant.EPOCH);
    entries.add(entry);
  }

  @Override
  void add(LibraryEntry entry) {
    entries.add(entry);
  }

  @Override
  LibraryEntry get(long entryId) {
    return entries.stream()
        .filter(entry -> entry.getId() == entryId)
        .findFirst()
        .orElseThrow(() -> new RuleViolation(IndicatorRule.UNKNOWN_ENTRY));
  }

  @Override
  LibraryPage search(TopicDictionary topics, LibraryFilter filter) {
    var found =
        approved().stream()
            .filter(
                entry ->
                    LibraryQuery.wordsOf(filter.text()).stream()
                        .allMatch(word -> entry.getName().contains(word)))
            .map(LibraryEntry::row)
            .toList();
    return new LibraryPage(found, found.size());
  }

  @Override
  List<LibraryRow> ofTopics(Collection<String> topics) {
    return approved().stream()
        .filter(entry -> topics.contains(entry.getTopic()))
        .map(LibraryEntry::row)
        .toList();
  }

  @Override
  List<LibraryRow> proposals(Scope scope, int size) {
    return entries.stream()
        .filter(entry -> entry.getState() != EntryState.APPROVED)
        .filter(entry -> scope.covers(pathOf(entry.getProposingOrganizationId())))
        .map(LibraryEntry::row)
        .toList();
  }

  private String pathOf(long organizationId) {
    return Stream.of(
            districts.township,
            districts.otherTownship,
            districts.lineDivision,
            districts.performanceDivision)
        .filter(organization -> organization.getId() == organizationId)
        .findFirst()
        .orElseThrow()
        .getPath();
  }

  private List<LibraryEntry> approved() {
    return entries.stream().filter(entry -> entry.getState() == EntryState.APPROVED).toList();
  }
}
