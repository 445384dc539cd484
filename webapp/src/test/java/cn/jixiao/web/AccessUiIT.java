package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.pages.Desk;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Who may see and do what: every role in every relation to a target, at every address of pages and
 * API, as a draft, once it is submitted, and when it is approved. The addresses come from the code,
 * what is right stands in {@code access.txt}; a new address without a line there fails.
 */
@WithJixiao
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessUiIT {

  private static final int YEAR = 2066;
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final String EXPECTED = "/cn/jixiao/web/access.txt";
  private static final List<String> STAGES = List.of("DRAFT", "SUBMITTED", "APPROVED");
  private static final List<Integer> REFUSALS = List.of(401, 403, 404);

  /** The letters of the table: small for who has to do with the target's unit, else capital. */
  private static final Map<String, String> PEOPLE = new LinkedHashMap<>();

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

  private final Browser browser;
  private final RunningJixiao jixiao;
  private final Map<String, Desk> desks = new LinkedHashMap<>();
  private final Map<String, ApiClient> clients = new LinkedHashMap<>();
  private final String secret = "绝密道路" + SampleTargets.freshCode();
  private String target;
  private String submission = "1";
  private String seal = "AAAA-AAAA-AAAA";

  AccessUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @BeforeAll
  void everybodyIsThere() throws SQLException {
    another();
    PEOPLE.forEach(
        (letter, account) -> {
          desks.put(letter, Desk.of(browser, jixiao, account));
          clients.put(letter, ApiClient.as(account, jixiao));
        });
  }

  /** A second district with people of its own, and a head above the unit. */
  private void another() throws SQLException {
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

  @AfterAll
  void nobodyIsLeft() throws SQLException {
    desks.values().forEach(Desk::close);
    try (var connection = jixiao.connect();
        var statement = connection.createStatement()) {
      var people = "(select id from organizations_person where account like 'ac%')";
      statement.executeUpdate("delete from organizations_held_role where person_id in " + people);
      statement.executeUpdate(
          "update organizations_person set active = false where account like 'ac%'");
    }
  }

  @Test
  void isAsTheTableSays() throws IOException {
    var seen = new LinkedHashMap<String, List<String>>();
    for (var stage : STAGES) {
      reach(stage);
      for (var page : pages()) {
        add(seen, "GET " + page, seen(page));
      }
      for (var act : acts()) {
        if (act.startsWith("GET ")) {
          add(seen, act, read(act.substring(4)));
        }
      }
      for (var act : acts()) {
        if (!act.startsWith("GET ")) {
          add(seen, act, refusedTo(act));
        }
      }
    }
    var found = told(seen);
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/access.txt"), found, StandardCharsets.UTF_8);
    try (var expected = AccessUiIT.class.getResourceAsStream(EXPECTED)) {
      var table =
          new String(expected.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      assertThat(found).as("see target/access.txt").containsExactlyInAnyOrderElementsOf(table);
    }
  }

  private static void add(Map<String, List<String>> seen, String act, String who) {
    seen.computeIfAbsent(act, first -> new ArrayList<>()).add(who);
  }

  /** A line for each stage; one for all where it makes no difference. */
  private static List<String> told(Map<String, List<String>> seen) {
    var lines = new ArrayList<String>();
    seen.forEach(
        (act, who) -> {
          if (Set.copyOf(who).size() == 1) {
            lines.add("ALWAYS " + act + " | " + who.get(0));
          } else {
            for (var i = 0; i < who.size(); i++) {
              lines.add(STAGES.get(i) + " " + act + " | " + who.get(i));
            }
          }
        });
    return lines.stream().map(String::strip).toList();
  }

  private void reach(String stage) {
    var clerk = clients.get("d");
    switch (stage) {
      case "DRAFT" ->
          target =
              clerk
                  .post(
                      "targets",
                      SampleTargets.completeBuilder()
                          .add("year", YEAR)
                          .add("name", secret)
                          .add("budget", "850.00") // so much money is read first
                          .add("fiscal", "845.00")
                          .add("purpose", "维修" + secret + "12公里。")
                          .build())
                  .expect(201)
                  .string("id");
      case "SUBMITTED" -> submission = clerk.submit(target).expect(201).string("submissionId");
      default -> {
        for (var reviewer : List.of("h", "l", "p")) {
          clients.get(reviewer).approve(submission).expect(200);
        }
        seal = code();
      }
    }
  }

  private String code() {
    try (var connection = jixiao.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select code from seals_seal where subject_id = " + target)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** All pages and files of the site by their addresses. */
  private static List<String> pages() throws IOException {
    var pages = new TreeSet<String>();
    try (var files = Files.walk(PAGES)) {
      files
          .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF"))
          .forEach(pages::add);
    }
    pages.addAll(
        List.of(
            "/projects/progress.xlsx",
            "/checks/findings.xlsx",
            "/imports/targets/{target}/file",
            "/offline/workbooks/{unit}/{year}",
            "/departments/{unit}/{year}/document"));
    return List.copyOf(pages);
  }

  /** All of the API, as its description has it, which another test holds against the code. */
  private List<String> acts() {
    var acts = new TreeSet<String>();
    var paths = clients.get("d").get("openapi.json").expect(200).json().getJsonObject("paths");
    paths.forEach(
        (path, methods) ->
            methods
                .asJsonObject()
                .keySet()
                .forEach(method -> acts.add(method.toUpperCase() + " " + path)));
    return List.copyOf(acts);
  }

  /** Who gets the page, and after a slash who reads the target's name on it. */
  private String seen(String page) {
    var query =
        page.contains("{")
            ? ""
            : "?target=%s&unit=%s&year=%d&code=%s&submission=%s&q=%s&ids=%s&tab=TODO&from=1&to=1"
                .formatted(target, FIRST_UNIT, YEAR, seal, submission, "", submission);
    var opened = new StringBuilder();
    var read = new StringBuilder();
    desks.forEach(
        (letter, desk) -> {
          var reply =
              desk.context()
                  .request()
                  .get(
                      jixiao.at(filled(page) + query).toString(),
                      RequestOptions.create().setMaxRedirects(0));
          if (reply.status() < 300) {
            opened.append(letter);
            read.append(
                new String(reply.body(), StandardCharsets.UTF_8).contains(secret) ? letter : "");
          }
        });
    return opened + " / " + read;
  }

  private String read(String path) {
    var opened = new StringBuilder();
    var read = new StringBuilder();
    clients.forEach(
        (letter, client) -> {
          var query = "?year=%d&q=&from=1&to=1&subject=%s".formatted(YEAR, target);
          var reply = client.get(filled(path).substring(1) + query);
          if (reply.status() < 300) {
            opened.append(letter);
            read.append(reply.text().contains(secret) ? letter : "");
          }
        });
    return opened + " / " + read;
  }

  /**
   * Who is refused before anything of the act is looked at; what others may is tested elsewhere.
   */
  private String refusedTo(String act) {
    var words = act.split(" ");
    return clients.entrySet().stream()
        .filter(who -> !"dhslpa".contains(who.getKey()))
        .filter(who -> REFUSALS.contains(send(who.getValue(), words[0], words[1])))
        .map(Map.Entry::getKey)
        .collect(joining());
  }

  private int send(ApiClient client, String method, String path) {
    var body =
        path.startsWith("/targets") && !path.contains("/answers") && !path.endsWith("/submission")
            ? SampleTargets.completeBuilder().add("year", YEAR).build()
            : Json.createObjectBuilder().add("comment", "越权").build();
    return client
        .ifMatch("\"0\"")
        .json(method, filled(path).substring(1), body.toString())
        .status();
  }

  private String filled(String path) {
    var id =
        path.startsWith("/submissions") ? submission : path.startsWith("/targets") ? target : "1";
    return path.replace("{target}", target)
        .replace("{unit}", FIRST_UNIT)
        .replace("{year}", String.valueOf(YEAR))
        .replace("{id}", id)
        .replace("{pointId}", "1")
        .replace("{number}", "1")
        .replace("{code}", path.startsWith("/seals") ? seal : FIRST_UNIT);
  }
}
