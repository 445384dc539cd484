package cn.jixiao.organizations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who works where, for what the system does of its own accord. Nobody asks here, so nobody's
 * permission is decided; but whoever is named here is let act by {@link CurrentUser}.
 */
@ApplicationScoped
@Transactional
@Retried
public class Staff {

  @Inject PersonRepository people;
  @Inject OrganizationRepository organizations;
  @Inject Clock clock;

  /**
   * The accounts of the active people who hold that role at that very place: for the roles of a
   * unit in it or above it, for those of a bureau in it or in one of its divisions.
   */
  public List<String> at(Role role, long organizationId) {
    return organizations
        .find(organizationId)
        .map(place -> people.at(role, place))
        .orElse(List.of());
  }

  /**
   * The same of many places, in one look: the places by their paths, and with each who works there.
   *
   * @param role one of a unit
   */
  public Map<String, List<String>> at(Role role, Collection<String> paths) {
    var there =
        people.holding(role).stream()
            .collect(groupingBy(Holder::path, mapping(Holder::account, toList())));
    return paths.stream()
        .collect(
            toMap(
                path -> path,
                path ->
                    upward(path)
                        .flatMap(place -> there.getOrDefault(place, List.of()).stream())
                        .distinct()
                        .sorted()
                        .toList()));
  }

  /** The path itself and those of the places above it. */
  private static Stream<String> upward(String path) {
    return IntStream.range(0, path.length())
        .filter(i -> path.charAt(i) == '/')
        .mapToObj(i -> path.substring(0, i + 1));
  }

  /** Who holds a role where. */
  record Holder(String account, String path) {}

  /**
   * The accounts of those who may act there these days: the same, and who stands in for one of
   * them, but nobody who is barred or stands in for somebody barred alone.
   */
  public List<String> mayActAt(Role role, long organizationId, Predicate<String> barred) {
    var own = at(role, organizationId);
    var today = ChinaTime.dayOf(clock.instant());
    var place = organizations.find(organizationId).map(Organization::getPath).orElse("");
    var standIns =
        people.standingInFor(own, today).stream()
            .filter(account -> !own.contains(account))
            .filter(
                account ->
                    Held.counting(people.heldBy(account, today)).stream()
                        .anyMatch(held -> held.mayActAt(role, place, barred)));
    return Stream.concat(own.stream(), standIns).filter(barred.negate()).toList();
  }

  /** What an organization is called in what is of that year; an empty text where there is none. */
  public String nameOf(long organizationId, int year) {
    return organizations.find(organizationId).map(it -> it.nameIn(year)).orElse("");
  }
}
