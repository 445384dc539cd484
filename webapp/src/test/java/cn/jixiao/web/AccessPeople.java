package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.pages.Desk;
import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everybody of {@link AccessUiIT}, by letter: in every role and relation to a target. */
final class AccessPeople implements AutoCloseable {

  /** The letters of the table: small for who has to do with the target's unit, else capital. */
  private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

  /** Those who have to do with the target: what they may do is tested elsewhere. */
  static final String CONCERNED = "dhslpa";

  static {
    PEOPLE.put("d", "clerk");
    PEOPLE.put("h", "head");
    PEOPLE.put("s", "acsup"); // head of the department above
    PEOPLE.put("l", "line");
    PEOPLE.put("p", "performance");
    PEOPLE.put("a", "auditor");
    PEOPLE.put("D", "clerk2"); // of the sister unit
    PEOPLE.put("H", "head2");
    PEOPLE.put("V", "admin"); // runs the system, and sees no target
    PEOPLE.put("X", "acfarclerk"); // of another district
    PEOPLE.put("L", "acfarline");
    PEOPLE.put("P", "acfarperf");
    PEOPLE.put("A", "acfaraudit");
    PEOPLE.put("W", "acfaradmin");
  }

  private final RunningJixiao jixiao;
  private final Map<String, Desk> desks = new LinkedHashMap<>();
  private final Map<String, ApiClient> clients = new LinkedHashMap<>();

  AccessPeople(Browser browser, RunningJixiao jixiao) throws SQLException {
    this.jixiao = jixiao;
    another(jixiao);
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

  @Override
  public void close() throws SQLException {
    desks.values().forEach(Desk::close);
    try (var connection = jixiao.connect();
        var statement = connection.createStatement()) {
      var people = "(select id from organizations_person where account like 'ac%')";
      statement.executeUpdate("delete from organizations_held_role where person_id in " + people);
      statement.executeUpdate(
          "update organizations_person set active = false where account like 'ac%'");
    }
  }

  /** A second district with people of its own, and a head above the unit. */
  private static void another(RunningJixiao jixiao) throws SQLException {
    var far = 139_902L;
    var root = "/" + step(far);
    try (var connection = jixiao.connect();
        var statement = connection.createStatement()) {
      for (var place :
          List.of(
              row(far, null, "REGION", "139902", "岚泽区", "/"),
              row(far + 1, far, "DEPARTMENT", "601", "岚泽乡人民政府", root),
              row(far + 2, far + 1, "UNIT", FIRST_UNIT, "岚泽乡本级", root + step(far + 1)),
              row(far + 3, far, "FINANCE_BUREAU", "CZJ", "岚泽区财政局", root),
              row(far + 4, far + 3, "DIVISION", "CZJ01", "业务股", root + step(far + 3)),
              row(far + 5, far + 3, "DIVISION", "CZJ02", "绩效股", root + step(far + 3)),
              row(far + 6, far, "AUDIT_OFFICE", "NSJ", "岚泽区审计办", root))) {
        statement.executeUpdate(place);
      }
      var id = 13_990_200_001L;
      for (var held :
          List.of(
              "acfarclerk DECLARANT " + (far + 2),
              "acfarline LINE_REVIEWER " + (far + 4),
              "acfarperf PERFORMANCE_REVIEWER " + (far + 5),
              "acfaraudit AUDITOR " + (far + 6),
              "acfaradmin ADMINISTRATOR " + far,
              "acsup UNIT_HEAD 139901601")) {
        var words = held.split(" ");
        statement.executeUpdate(
            "insert into organizations_person (id, version, account, name, password_hash,"
                + " password_one_time, active, wrong_passwords) select "
                + id
                + ", 1, '"
                + words[0]
                + "', '路人', password_hash, false, true, 0 from organizations_person"
                + " where account = 'clerk'");
        statement.executeUpdate(
            "insert into organizations_held_role (id, version, person_id, role, organization_id)"
                + " values (%d, 1, %d, '%s', %s)".formatted(id, id, words[1], words[2]));
        id++;
      }
    }
  }

  private static String step(long id) {
    return Long.toString(id, 36) + "/";
  }

  private static String row(
      long id, Long parent, String kind, String code, String name, String above) {
    var region = "/" + step(139_902L);
    return "insert into organizations_organization (id, version, parent_id, kind, code, name, path,"
        + " region_path) values (%d, 1, %s, '%s', '%s', '%s', '%s', '%s')"
            .formatted(id, parent, kind, code, name, above + step(id), region);
  }
}
