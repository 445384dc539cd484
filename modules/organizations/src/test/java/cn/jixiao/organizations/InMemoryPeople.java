package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.UNKNOWN_PERSON;

import cn.jixiao.shared.RuleViolation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People as a map, for tests. */
public class InMemoryPeople extends PersonRepository {

  private final Map<Long, Person> all = new LinkedHashMap<>();

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
  List<Held> heldBy(String account) {
    return findByAccount(account).filter(Person::isActive).stream()
        .flatMap(p -> p.getRoles().stream().map(h -> held(p, h)))
        .sorted(Comparator.comparing(h -> h.role().name()))
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

  private static Held held(Person person, HeldRole held) {
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
        place.getRegionPath());
  }
}
