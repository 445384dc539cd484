package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.UNKNOWN_PERSON;

import cn.jixiao.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** People as a map, for tests. */
public class InMemoryPeople extends PersonRepository {

  private final Map<Long, Person> all = new LinkedHashMap<>();
  private final InMemoryStandIns standIns = new InMemoryStandIns();

  /** What others have done to a person while somebody waited for them. */
  Consumer<Person> meanwhile = person -> {};

  InMemoryStandIns standIns() {
    return standIns;
  }

  @Override
  void add(Person person) {
    all.put(person.getId(), person);
  }

  @Override
  Person get(long personId) {
    return Optional.ofNullable(all.get(personId))
        .orElseThrow(() -> new RuleViolation(UNKNOWN_PERSON));
  }

  @Override
  Person getForUpdate(long personId) {
    return get(personId);
  }

  @Override
  List<Person> colleagues(Collection<String> houses, String typed, int limit) {
    return all.values().stream()
        .filter(p -> p.isActive() && (p.getAccount() + " " + p.getName()).contains(typed))
        .filter(
            p -> p.getRoles().stream().anyMatch(h -> houses.contains(h.getOrganization().house())))
        .limit(limit)
        .toList();
  }

  @Override
  void readAnew(Person person) {
    meanwhile.accept(person);
  }

  @Override
  Optional<Person> findByAccount(String account) {
    return all.values().stream().filter(p -> p.getAccount().equals(account)).findFirst();
  }

  @Override
  Optional<Person> findForUpdate(String account) {
    return findByAccount(account);
  }

  @Override
  boolean isEmpty() {
    return all.isEmpty();
  }

  /** In the order of the database, which sorts the names of roles. */
  @Override
  List<Held> heldBy(String account, LocalDate day) {
    return findByAccount(account).filter(Person::isActive).stream()
        .flatMap(p -> Stream.concat(own(p), standIns.on(p, day).flatMap(a -> absents(p, a))))
        .sorted(Comparator.comparing(h -> h.role().name()))
        .toList();
  }

  private static Stream<Held> own(Person person) {
    return person.getRoles().stream().map(h -> held(person, h, null));
  }

  private static Stream<Held> absents(Person person, Person absent) {
    return absent.getRoles().stream()
        .filter(h -> absent.isActive() && Role.reviewing().contains(h.getRole()))
        .map(h -> held(person, h, absent));
  }

  @Override
  List<String> at(Role role, Organization place) {
    return all.values().stream()
        .filter(Person::isActive)
        .filter(p -> own(p).anyMatch(h -> h.mayActAt(role, place.getPath(), nobody -> false)))
        .map(Person::getAccount)
        .sorted()
        .toList();
  }

  @Override
  List<Staff.Holder> holding(Role role) {
    return all.values().stream()
        .filter(Person::isActive)
        .flatMap(
            p ->
                p.getRoles().stream()
                    .filter(h -> h.getRole() == role)
                    .map(h -> new Staff.Holder(p.getAccount(), h.getOrganization().getPath())))
        .toList();
  }

  @Override
  List<String> standingInFor(Collection<String> accounts, LocalDate day) {
    return all.values().stream()
        .filter(Person::isActive)
        .filter(p -> standIns.on(p, day).anyMatch(a -> accounts.contains(a.getAccount())))
        .map(Person::getAccount)
        .toList();
  }

  @Override
  List<Person> in(long organizationId, int first, int size) {
    return all.values().stream()
        .filter(p -> p.getRoles().stream().anyMatch(h -> isIn(h, organizationId)))
        .skip(first)
        .limit(size)
        .toList();
  }

  @Override
  long countIn(long organizationId) {
    return in(organizationId, 0, Integer.MAX_VALUE).size();
  }

  private static boolean isIn(HeldRole held, long organizationId) {
    return held.getOrganization().getId() == organizationId;
  }

  private static Held held(Person person, HeldRole held, Person absent) {
    var place = held.getOrganization();
    return new Held(
        person.getId(),
        person.getName(),
        person.isPasswordOneTime(),
        person.getPasswordNumber(),
        held.getRole(),
        place.getId(),
        place.getCode(),
        place.getName(),
        place.getPath(),
        place.getRegionPath(),
        absent == null ? null : absent.getAccount(),
        absent == null ? null : absent.getName());
  }
}
