package cn.jixiao.web;

import static cn.jixiao.web.api.People.about;
import static cn.jixiao.web.api.People.saying;
import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.People;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.web.api.WordDocument;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.Overall;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * The papers of {@link AccessUiIT} and what is asked of each address: a target that goes its way
 * stage by stage, the file it came from, a point about it, and beside it a whole text of another
 * year. All that is sent is valid, so that only who asks can be a reason to refuse it.
 */
final class AccessPapers {

  static final List<String> STAGES = List.of("DRAFT", "SUBMITTED", "APPROVED", "ADJUSTING");

  private static final int YEAR = 2066;
  private static final int TEXT_YEAR = 2045;
  private static final String TEXT = "/departments/{code}/{year}/submission";
  private static final String FIGURES = "/control-figures";
  private static final String OF_A_UNIT = "?unit={unit}&year={year}";
  private static final String UNIT_ID = "139901601001";
  private static final String REGION_ID = "139901";

  /** What pages ask for that are not about the target alone. */
  private static final Map<String, String> ASKED =
      Map.of(
          "/projects/text.xhtml", "?text={text}",
          "/projects/versions.xhtml", "?target={target}&from=1&to=1",
          "/imports/import.xhtml", "?work={work}",
          "/organizations/reorganization.xhtml", "?organization=" + UNIT_ID,
          "/organizations/tree-import.xhtml", "?region=" + REGION_ID,
          "/departments/{unit}/{year}/document", "?format=html");

  private static final String OF_THE_TARGET =
      "?target={target}&unit={unit}&year={year}&code={seal}&submission={submission}"
          + "&ids={submission}&tab=TODO";

  private final RunningJixiao jixiao;
  private final People people;
  private final String code = SampleTargets.freshCode();
  private final String secret = "绝密道路" + code;
  private final byte[] file = WordDocument.ofProject(YEAR, FIRST_UNIT, code, secret);
  private final JsonObject recognized;
  private byte[] workbook;
  private String text = "1";
  private String work = "1";
  private String target = "1";
  private String submission = "1";
  private String point = "1";
  private String seal = "AAAA-AAAA-AAAA";

  AccessPapers(RunningJixiao jixiao, Desk clerk) {
    this.jixiao = jixiao;
    people = People.of(jixiao);
    Overall.open(clerk, FIRST_UNIT, TEXT_YEAR).type("goal", "道路通达：维修村内道路12公里。").click("template");
    var part = SampleTargets.completeBuilder().add("year", TEXT_YEAR).add("name", secret + "（二）");
    people.clerk().post("targets", part.build()).expect(201);
    text = people.clerk().post(filled(TEXT).substring(1)).expect(201).string("textId");
    recognized = people.clerk().postFile("documents/recognition", file).expect(200).json();
  }

  /** What nobody reads who may not see the papers. */
  String secret() {
    return secret;
  }

  void reach(String stage) throws SQLException {
    switch (stage) {
      case "DRAFT" -> begin();
      case "SUBMITTED" -> {
        submission = people.submitted(target);
        var points = "submissions/" + submission + "/points";
        point = people.head().post(points, about("purpose", "请写明路段。")).expect(201).string("id");
      }
      case "APPROVED" -> {
        people.head().approve(submission).expect(200);
        people.line().approve(submission).expect(200);
        var set = "submissions/" + submission + "/points/" + point;
        people.performance().post(set + "/settlement").expect(200);
        people.performance().approve(submission).expect(200);
        seal = code();
      }
      default -> people.clerk().post("targets/" + target + "/adjustment", why()).expect(201);
    }
  }

  /** A draft that came from a file. */
  private void begin() {
    var clerk = people.clerk();
    var address = "imports?filename=a.docx&year=" + YEAR + "&organization=" + FIRST_UNIT;
    work = clerk.postFile(address, file).expect(201).string("id");
    var stored = clerk.post("imports/" + work + "/store").expect(201);
    target = stored.items().get(0).getString("id");
    var read = clerk.get("targets/" + target).expect(200);
    clerk.ifMatch(read.version()).put("targets/" + target, draft().build()).expect(200);
    workbook = clerk.get("departments/" + FIRST_UNIT + "/" + YEAR + "/workbook").bytes();
  }

  private JsonObjectBuilder draft() {
    return SampleTargets.completeBuilder()
        .add("year", YEAR)
        .add("code", code)
        .add("name", secret)
        .add("budget", "850.00") // so much money is read first
        .add("fiscal", "845.00")
        .add("purpose", "维修" + secret + "12公里。");
  }

  private static JsonObject why() {
    var reason = Json.createObjectBuilder().add("reason", "SUPPLEMENT");
    return reason.add("explanation", "上级追加资金10万元").build();
  }

  private String code() throws SQLException {
    try (var connection = jixiao.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select code from seals_seal where subject_id = " + target)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** The address of a page or file of the site. */
  String page(String path) {
    var asked = ASKED.getOrDefault(path, path.contains("{") ? "" : OF_THE_TARGET);
    return filled(path + asked);
  }

  /** The address of what is read through the API. */
  String read(String path) {
    var asked =
        switch (path) {
          case "/targets/{id}/diff" -> "?from=1&to=1";
          case "/audit/events" -> "?subject={target}";
          case "/departments/{code}/{year}/document" -> "?format=html";
          case FIGURES -> OF_A_UNIT;
          default -> "?year={year}";
        };
    return filled(path + asked).substring(1);
  }

  /** Asks for an act. */
  Reply send(ApiClient client, String method, String path) {
    var address = filled(path.equals(FIGURES) ? path + OF_A_UNIT : path).substring(1);
    if (path.startsWith("/workbooks/")) {
      return client.postFile(address + "?state=seen", workbook);
    }
    if (path.startsWith("/documents/") || path.equals("/imports")) {
      var where = "?filename=a.docx&year=" + YEAR + "&organization=" + FIRST_UNIT;
      return client.postFile(address + where, file);
    }
    var body = method.equals("DELETE") ? null : body(method, path);
    var reader = client.ifMatch("\"0\"");
    return body == null
        ? reader.send(method, address, BodyPublishers.noBody())
        : reader.json(method, address, body.toString());
  }

  private JsonObject body(String method, String path) {
    return switch (path) {
      case "/checks" -> recognized;
      case FIGURES -> figures();
      case "/targets" -> SampleTargets.completeBuilder().add("year", YEAR).build();
      case "/targets/{id}" -> draft().build();
      case "/targets/{id}/adjustment" -> method.equals("PUT") ? draft().build() : why();
      case "/targets/{id}/answers" ->
          Json.createObjectBuilder()
              .add("rule", "C19")
              .add("field", "purpose")
              .add("reason", "越权")
              .build();
      case "/imports/{id}" -> Json.createObjectBuilder().add("year", YEAR).build();
      case "/submissions/{id}/points" -> about("purpose", "越权");
      case "/submissions/{id}/points/{pointId}/answer" ->
          Json.createObjectBuilder().add("answer", "越权").build();
      case "/submissions/{id}/approval",
          "/submissions/{id}/return",
          "/submissions/{id}/withdrawal",
          "/submissions/{id}/recall",
          "/submissions/{id}/cancellation" ->
          saying("越权");
      default -> null;
    };
  }

  private JsonObject figures() {
    var figure = Json.createObjectBuilder().add("target", target).add("amount", "8500000");
    return Json.createObjectBuilder()
        .add("total", "8500000")
        .add("figures", Json.createArrayBuilder().add(figure))
        .build();
  }

  private String filled(String path) {
    var kind = path.split("/")[1];
    var id = Map.of("submissions", submission, "targets", target, "imports", work);
    return path.replace("{target}", target)
        .replace("{text}", text)
        .replace("{work}", work)
        .replace("{submission}", submission)
        .replace("{seal}", seal)
        .replace("{unit}", FIRST_UNIT)
        .replace("{year}", String.valueOf(path.startsWith(TEXT) ? TEXT_YEAR : YEAR))
        .replace("{id}", id.getOrDefault(kind, "1"))
        .replace("{pointId}", point)
        .replace("{number}", "1")
        .replace("{code}", kind.equals("seals") ? seal : FIRST_UNIT);
  }
}
