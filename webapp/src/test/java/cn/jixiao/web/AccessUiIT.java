package cn.jixiao.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.RequestOptions;
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
 * API, as a draft, once it is submitted, when it is approved and while it is adjusted. The
 * addresses come from the code, what is right stands in {@code access.txt}; a new address without a
 * line there fails, and so does a line that lets nobody in or refuses nobody without saying why.
 */
@WithJixiao
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessUiIT {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final List<Integer> REFUSALS = List.of(401, 403, 404);

  /** The asker's own mistakes: nobody's permission was looked at. */
  private static final List<Integer> MALFORMED = List.of(400, 405, 415, 428);

  private final Browser browser;
  private final RunningJixiao jixiao;
  private final AccessTable table = AccessTable.read();
  private final Set<String> mistaken = new TreeSet<>();
  private AccessPeople people;
  private AccessPapers papers;

  AccessUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @BeforeAll
  void everybodyIsThere() throws SQLException {
    people = new AccessPeople(browser, jixiao);
    papers = new AccessPapers(jixiao, people.desks().get("d"));
  }

  @AfterAll
  void nobodyIsLeft() throws SQLException {
    people.close();
  }

  @Test
  void isAsTheTableSays() throws IOException, SQLException {
    var seen = new LinkedHashMap<String, List<String>>();
    for (var stage : AccessPapers.STAGES) {
      papers.reach(stage);
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
          add(seen, act, refused(act, table.allowed(stage, act)));
        }
      }
    }
    var found = told(seen);
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/access.txt"), found, StandardCharsets.UTF_8);
    assertThat(mistaken).as("refused for what was sent").isEmpty();
    assertThat(found)
        .as("see target/access.txt")
        .containsExactlyInAnyOrderElementsOf(table.lines());
  }

  /** Every line proves something, or says why it cannot. */
  @Test
  void everyLineOfTheTableProvesSomething() {
    assertThat(table.remarked())
        .filteredOn(line -> line.matches("[^|#]*\\|\\s*(/[^#]*)?"))
        .isEmpty();
  }

  private static void add(Map<String, List<String>> seen, String act, String who) {
    seen.computeIfAbsent(act, first -> new ArrayList<>()).add(who);
  }

  /** A line for all stages one after the other in which it makes no difference. */
  private static List<String> told(Map<String, List<String>> seen) {
    var lines = new ArrayList<String>();
    seen.forEach(
        (act, who) -> {
          for (int from = 0, to = 1; from < who.size(); from = to, to++) {
            while (to < who.size() && who.get(to).equals(who.get(from))) {
              to++;
            }
            var stages = String.join("+", AccessPapers.STAGES.subList(from, to));
            var when = to - from == who.size() ? "ALWAYS" : stages;
            lines.add((when + " " + act + " | " + who.get(from)).strip());
          }
        });
    return lines;
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
            "/projects/control-figures.xlsx",
            "/checks/findings.xlsx",
            "/imports/targets/{target}/file",
            "/offline/workbooks/{unit}/{year}",
            "/departments/{unit}/{year}/document"));
    return List.copyOf(pages);
  }

  /** All of the API, as its description has it, which another test holds against the code. */
  private List<String> acts() {
    var acts = new TreeSet<String>();
    var paths =
        people.clients().get("d").get("openapi.json").expect(200).json().getJsonObject("paths");
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
    var opened = new StringBuilder();
    var read = new StringBuilder();
    people
        .desks()
        .forEach(
            (letter, desk) -> {
              var reply =
                  desk.context()
                      .request()
                      .get(
                          jixiao.at(papers.page(page)).toString(),
                          RequestOptions.create().setMaxRedirects(0));
              if (reply.status() < 300) {
                opened.append(letter);
                read.append(
                    new String(reply.body(), StandardCharsets.UTF_8).contains(papers.secret())
                        ? letter
                        : "");
              }
            });
    return opened + " / " + read;
  }

  private String read(String path) {
    var opened = new StringBuilder();
    var read = new StringBuilder();
    people
        .clients()
        .forEach(
            (letter, client) -> {
              var reply = client.get(papers.read(path));
              listen("GET " + path, reply);
              if (reply.status() < 300) {
                opened.append(letter);
                read.append(reply.text().contains(papers.secret()) ? letter : "");
              }
            });
    return opened + " / " + read;
  }

  /**
   * Who is refused and, behind the slash, who may: their acts would change what the others are
   * asked about, and are tested elsewhere. Who is in neither may do so at another stage, or to what
   * is their own.
   */
  private String refused(String act, String allowed) {
    var words = act.split(" ");
    var refused =
        people.clients().entrySet().stream()
            .filter(who -> !allowed.contains(who.getKey()))
            .filter(who -> REFUSALS.contains(send(who.getValue(), words[0], words[1])))
            .map(Map.Entry::getKey)
            .collect(joining());
    return allowed.isEmpty() ? refused : refused + " / " + allowed;
  }

  private int send(ApiClient client, String method, String path) {
    var reply = papers.send(client, method, path);
    listen(method + " " + path, reply);
    return reply.status();
  }

  private void listen(String act, Reply reply) {
    if (MALFORMED.contains(reply.status())) {
      mistaken.add(act + " " + reply.text());
    }
  }
}
