package cn.jixiao.web;

import static cn.jixiao.web.api.SampleTargets.FIRST_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.SampleTargets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is approved is sealed, its document says by which code, and a change is told. */
@WithJixiao
class SealsApiIT {

  /** A year of this test's own: its documents hold nothing else. */
  private static final int YEAR = 2086;

  private static final long FORM = 10;
  private static final Pattern PRINTED = Pattern.compile("批复校验码：([2-9A-Z]{4}(?:-[2-9A-Z]{4}){2})<");

  private final RunningJixiao jixiao;
  private final ApiClient clerk;

  SealsApiIT(RunningJixiao jixiao) {
    this.jixiao = jixiao;
    clerk = as("clerk");
  }

  @Test
  void anApprovalIsSealedPrintedAndShownToWhomItConcerns() throws Exception {
    var id = submitted();
    assertThat(printed()).doesNotContain(codeOf(id));
    approve(id);
    var code = codeOf(id);
    assertThat(printed()).contains(code);

    var seal = clerk.get("seals/" + code).expect(200).json();
    assertThat(seal.getString("targetId")).isEqualTo(id);
    assertThat(seal.getInt("year")).isEqualTo(YEAR);
    assertThat(seal.getJsonObject("organization").getString("code")).isEqualTo(FIRST_UNIT);
    assertThat(seal.getBoolean("intact")).isTrue();
    assertThat(seal.getString("algorithm")).isEqualTo("SHA-256");
    assertThat(seal.getString("digest")).isEqualTo(digest(seal.getString("content")));
    var target = clerk.get("targets/" + id).expect(200).json();
    for (var field : List.of("code", "name", "budget", "purpose", "plan", "goals", "indicators")) {
      assertThat(seal.getJsonObject("text").get(field)).isEqualTo(target.get(field));
    }
    assertThat(as("auditor").get("seals/" + code.toLowerCase().replace("-", "")).expect(200).json())
        .isEqualTo(seal);
    var cost = jixiao.statements().during(() -> clerk.get("seals/" + code).expect(200));
    assertThat(cost.total()).as(cost.toString()).isLessThanOrEqualTo(FORM);
  }

  @Test
  void whoMayNotSeeTheTargetHearsWhatAWrongCodeHears() throws SQLException {
    var id = submitted();
    approve(id);
    var code = codeOf(id);
    for (var stranger : List.of(as("clerk2"), as("admin"))) {
      stranger.get("seals/" + code).expectProblem(404, "SealRule.UNKNOWN_CODE");
    }
    clerk.get("seals/2222-2222-2222").expectProblem(404, "SealRule.UNKNOWN_CODE");
    clerk.get("seals/2222-2222-2223").expectProblem(404, "SealRule.MISTYPED_CODE");
    ApiClient.stranger(jixiao).get("seals/" + code).expect(401);
  }

  @Test
  void aTextThatWasChangedBehindTheSystemIsTold() throws SQLException {
    var id = submitted();
    approve(id);
    var code = codeOf(id);
    try (var connection = jixiao.connect();
        var change =
            connection.prepareStatement(
                "update seals_seal set content = replace(content, '850000', '950000')"
                    + " where code = ?")) {
      change.setString(1, code);
      assertThat(change.executeUpdate()).isEqualTo(1);
    }
    var seal = clerk.get("seals/" + code).expect(200).json();
    assertThat(seal.getBoolean("intact")).isFalse();
    assertThat(seal.isNull("text")).isTrue();
  }

  private String submitted() {
    var draft = SampleTargets.completeBuilder().add("year", YEAR).build();
    return clerk.post("targets", draft).expect(201).string("id");
  }

  private void approve(String id) {
    var submission = clerk.submit(id).expect(201).string("submissionId");
    for (var reviewer : List.of("head", "line", "performance")) {
      as(reviewer).approve(submission).expect(200);
    }
  }

  /** As the database has it, or nothing that a document could hold. */
  private String codeOf(String id) throws SQLException {
    try (var connection = jixiao.connect();
        var query =
            connection.prepareStatement("select code from seals_seal where subject_id = ?")) {
      query.setLong(1, Long.parseLong(id));
      var row = query.executeQuery();
      return row.next() ? row.getString(1) : "none";
    }
  }

  private List<String> printed() {
    var page = clerk.get("departments/%s/%d/document?format=html".formatted(FIRST_UNIT, YEAR));
    var text = new String(page.expect(200).bytes(), StandardCharsets.UTF_8);
    return PRINTED.matcher(text).results().map((MatchResult it) -> it.group(1)).toList();
  }

  private ApiClient as(String account) {
    return ApiClient.as(account, jixiao);
  }

  private static String digest(String content) throws GeneralSecurityException {
    var made = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(made.digest(content.getBytes(StandardCharsets.UTF_8)));
  }
}
