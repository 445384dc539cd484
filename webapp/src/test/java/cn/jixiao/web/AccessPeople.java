package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static java.util.stream.Stream.concat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.pages.Desk;
import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Everybody of {@link AccessUiIT}, by letter: in every role and relation to a target. */
final class AccessPeople implements AutoCloseable {

  /** The letters of the table: small for who has to do with the target's unit, else capital. */
  private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

  static {
    PEOPLE.put("d", "clerk");
    PEOPLE.put("h", "head");
    PEOPLE.put("s", "acsup"); // head of the department above
    PEOPLE.put("l", "line");
    PEOPLE.put("p", "performance");
    PEOPLE.put("b", "acbudget"); // of the bureau's budget division
    PEOPLE.put("a", "auditor");
    PEOPLE.put("D", "clerk2"); // of the sister unit
    PEOPLE.put("H", "head2");
    PEOPLE.put("N", "acvillage"); // writes for a unit below the target's
    PEOPLE.put("M", "acline"); // of a line division that is in charge of others
    PEOPLE.put("V", "admin"); // runs the system, and sees no target
    PEOPLE.put("X", "acfarclerk"); // of another district
    PEOPLE.put("L", "acfarline");
    PEOPLE.put("P", "acfarperf");
    PEOPLE.put("A", "acfaraudit");
    PEOPLE.put("W", "acfaradmin");
  }

  private static final long NEAR = 139_901;
  private static final long TOWNSHIP = 139_901_601;
  private static final long UNIT = 139_901_601_001L;
  private static final long VILLAGE = 139_901_601_901L;
  private static final long BUREAU = 139_901_800;
  private static final long LINE_DIVISION = 139_901_801;
  private static final long BUDGET_DIVISION = 139_901_808;
  private static final long SECOND_DIVISION = 139_901_809;
  private static final long FAR = 139_902;
  private static final long FIRST_PERSON = 13_990_200_001L;

  /** Which role the people hold where that the demonstration has none for. */
  private static final List<String> HELD =
      List.of(
          "acsup UNIT_HEAD " + TOWNSHIP,
          "acvillage DECLARANT " + VILLAGE,
          "acbudget BUDGET_REVIEWER " + BUDGET_DIVISION,
          "acline LINE_REVIEWER " + SECOND_DIVISION,
          "acfarclerk DECLARANT " + (FAR + 2),
          "acfarline LINE_REVIEWER " + (FAR + 4),
          "acfarperf PERFORMANCE_REVIEWER " + (FAR + 5),
          "acfaraudit AUDITOR " + (FAR + 6),
          "acfaradmin ADMINISTRATOR " + FAR);

  private final RunningJixiao jixiao;
  private final Map<String, Desk> desks = new LinkedHashMap<>();
  private final Map<String, ApiClient> clients = new LinkedHashMap<>();

  AccessPeople(Browser browser, RunningJixiao jixiao) throws SQLException {
    this.jixiao = jixiao;
    settle(jixiao);
    PEOPLE.forEach(
        (letter, account) -> {
          desks.put(letter, Desk.of(browser, jixiao, account));
          clients.put(letter, ApiClient.as(account, jixiao));
        });
  }

  Map<String, Desk> desks() {
    return desks;
  }

  Map<String, ApiClient> clients() {
    return clients;
  }

  /** What is in the way of other tests moves to the other district, where nobody looks. */
  @Override
  public void close() throws SQLException {
    desks.values().forEach(Desk::close);
    try (var connection = jixiao.connect();
        var statement = connection.createStatement()) {
      var people = "(select id from organizations_person where account like 'ac%')";
      statement.executeUpdate("delete from organizations_held_role where person_id in " + people);
      statement.executeUpdate(
          "update organizations_person set active = false where account like 'ac%'");
      statement.executeUpdate("delete from organizations_charge where id = " + FIRST_PERSON);
      for (var place : List.of(VILLAGE, BUDGET_DIVISION, SECOND_DIVISION)) {
        statement.executeUpdate(
            "update organizations_organization set parent_id = %d, path = '%s', region_path = '%s'"
                    .formatted(FAR, path(FAR, place), path(FAR))
                + " where id = "
                + place);
      }
    }
  }

  private static void settle(RunningJixiao jixiao) throws SQLException {
    try (var connection = jixiao.connect();
        var statement = connection.createStatement()) {
      for (var insertion : concat(farPlaces(), nearPlaces()).toList()) {
        statement.executeUpdate(insertion);
      }
      statement.executeUpdate(
          "insert into organizations_charge (id, version, organization_id, division_id)"
              + " values (%d, 1, %d, %d)".formatted(FIRST_PERSON, TOWNSHIP, LINE_DIVISION));
      var id = FIRST_PERSON;
      for (var held : HELD) {
        for (var insertion : person(id++, held.split(" "))) {
          statement.executeUpdate(insertion);
        }
      }
    }
  }

  /** A second district. */
  private static Stream<String> farPlaces() {
    var department = FAR + 1;
    var bureau = FAR + 3;
    return Stream.of(
        place("REGION", "139902", "岚泽区", FAR),
        place("DEPARTMENT", "601", "岚泽乡人民政府", FAR, department),
        place("UNIT", FIRST_UNIT, "岚泽乡本级", FAR, department, FAR + 2),
        place("FINANCE_BUREAU", "CZJ", "岚泽区财政局", FAR, bureau),
        place("DIVISION", "CZJ01", "业务股", FAR, bureau, FAR + 4),
        place("DIVISION", "CZJ02", "绩效股", FAR, bureau, FAR + 5),
        place("AUDIT_OFFICE", "NSJ", "岚泽区审计办", FAR, FAR + 6));
  }

  /** What the demonstration's district has none of. */
  private static Stream<String> nearPlaces() {
    return Stream.of(
        place("UNIT", "601901", "栖禾镇莲溪村", NEAR, TOWNSHIP, UNIT, VILLAGE),
        place("DIVISION", "CZJ08", "预算股", NEAR, BUREAU, BUDGET_DIVISION),
        place("DIVISION", "CZJ09", "业务二股", NEAR, BUREAU, SECOND_DIVISION));
  }

  /** The last of the ids is the place's, those before it lead there from its region. */
  private static String place(String kind, String code, String name, long... ids) {
    var parent = ids.length == 1 ? "null" : String.valueOf(ids[ids.length - 2]);
    return "insert into organizations_organization (id, version, parent_id, kind, code, name, path,"
        + " region_path) values (%d, 1, %s, '%s', '%s', '%s', '%s', '%s')"
            .formatted(ids[ids.length - 1], parent, kind, code, name, path(ids), path(ids[0]));
  }

  private static String path(long... ids) {
    return LongStream.of(ids)
        .mapToObj(id -> Long.toString(id, 36) + "/")
        .collect(Collectors.joining("", "/", ""));
  }

  /** With the password of {@code clerk}. */
  private static List<String> person(long id, String... held) {
    return List.of(
        "insert into organizations_person (id, version, account, name, password_hash,"
            + " password_one_time, active, wrong_passwords)"
            + " select %d, 1, '%s', '路人', password_hash, false, true, 0".formatted(id, held[0])
            + " from organizations_person where account = 'clerk'",
        "insert into organizations_held_role (id, version, person_id, role, organization_id)"
            + " values (%d, 1, %d, '%s', %s)".formatted(id, id, held[1], held[2]));
  }
}
