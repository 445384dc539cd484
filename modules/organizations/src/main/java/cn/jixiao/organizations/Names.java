package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.RENAMED_SINCE;

import cn.jixiao.shared.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * What an organization was called before, and will be called: a line each of a name and the day on
 * which it ends. What is of a budget year keeps the name with which that year began.
 */
public final class Names {

  /** No name is known to end. */
  static final String NONE = "";

  private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

  private Names() {}

  /** A name that held before that day. */
  public record Former(String name, LocalDate until) {}

  /**
   * The name under which what is of the budget year is read and printed.
   *
   * @param present the name it has today
   * @param names as they are stored
   */
  public static String in(int year, String present, String names) {
    return parse(names).stream()
        .filter(former -> firstYear(former.until()) > year)
        .findFirst()
        .map(Former::name)
        .orElse(present);
  }

  /** The first budget year for which a change of that day counts from its beginning. */
  static int firstYear(LocalDate from) {
    return from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1;
  }

  static List<Former> former(String names) {
    return parse(names).stream().filter(former -> !former.until().equals(FOR_GOOD)).toList();
  }

  /** With one more name that ends that day. */
  static String ended(String names, String name, LocalDate until) {
    var before = former(names);
    if (!before.isEmpty() && !until.isAfter(before.get(before.size() - 1).until())) {
      var last = before.get(before.size() - 1).until();
      throw RuleViolation.at("from", RENAMED_SINCE, last.toString());
    }
    return with(before, new Former(name, until));
  }

  /** With the name that is still to come. */
  static String toCome(String names, String name) {
    return with(former(names), new Former(name, FOR_GOOD));
  }

  /** The name that is still to come; null where none is. */
  static String next(String names) {
    return parse(names).stream()
        .filter(former -> former.until().equals(FOR_GOOD))
        .findFirst()
        .map(Former::name)
        .orElse(null);
  }

  /** Without the name that is to come and the end of the present one. */
  static String withoutNext(String names) {
    var before = former(names);
    return before.subList(0, before.size() - 1).stream().map(Names::line).collect(lines());
  }

  /** With another present name, whose end is set: the one that is to come stays. */
  static String corrected(String names, String name) {
    var before = former(names);
    var until = before.get(before.size() - 1).until();
    return toCome(ended(withoutNext(names), name, until), next(names));
  }

  /** Once the name that was to come is the present one. */
  static String arrived(String names) {
    return former(names).stream().map(Names::line).collect(lines());
  }

  private static String with(List<Former> before, Former another) {
    var all = new ArrayList<>(before);
    all.add(another);
    return all.stream().map(Names::line).collect(lines());
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }

  private static String line(Former former) {
    return former.until() + " " + former.name();
  }

  private static List<Former> parse(String names) {
    return names == null
        ? List.of()
        : names
            .lines()
            .map(line -> line.split(" ", 2))
            .map(parts -> new Former(parts[1], LocalDate.parse(parts[0])))
            .toList();
  }
}
