package cn.jixiao.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.shared.RecordJson;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.ChainStep;
import cn.jixiao.workflow.ReviewStep;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Who acts on one paper at once: exactly one act happens, and the others are told what did. */
@WithJixiao
class AtOnceApiIT {

  private static final int YEAR = 2094;
  private static final int SIDE_BY_SIDE = 2099;
  private static final int MANY = 8;

  private final RunningJixiao jixiao;
  private final ApiClient clerk;
  private final ApiClient head;
  private final ApiClient line;
  private final ApiClient performance;

  AtOnceApiIT(RunningJixiao jixiao) {
    this.jixiao = jixiao;
    clerk = ApiClient.as("clerk", jixiao);
    head = ApiClient.as("head", jixiao);
    line = ApiClient.as("line", jixiao);
    performance = ApiClient.as("performance", jixiao);
  }

  @Test
  void manyApprovalsOfOneStepAreOne() throws InterruptedException {
    var id = submitted(YEAR);
    var replies = together(Collections.nCopies(MANY, approving(head, id)));
    assertThat(byStatus(replies, 200)).isOne();
    assertThat(replies)
        .filteredOn(reply -> reply.status() != 200)
        .allSatisfy(reply -> reply.expectProblem(409, "WorkflowRule.STEP_PASSED"));
    assertThat(state(id).getString("step")).isEqualTo("LINE_DIVISION");
  }

  @Test
  void anApprovalAndAReturnOfOneStepAreOne() throws InterruptedException {
    var id = submitted(YEAR);
    var replies = together(List.of(approving(head, id), () -> head.giveBack(id, "请补充依据")));
    assertThat(byStatus(replies, 200)).isOne();
    assertThat(byStatus(replies, 409)).isOne();
  }

  @RepeatedTest(5)
  void aWithdrawalAgainstAnApprovalOfTheBureauHasOneWinner() throws InterruptedException {
    var id = submitted(YEAR);
    head.approve(id).expect(200);
    var replies =
        together(
            List.of(
                approving(line, id),
                () -> clerk.post("submissions/" + id + "/withdrawal", saying("金额写错"))));
    assertThat(byStatus(replies, 200)).isOne();
    assertThat(byStatus(replies, 409)).isOne();
    var withdrawn = replies.get(1).status() == 200;
    assertThat(state(id).getString("state")).isEqualTo(withdrawn ? "WITHDRAWN" : "UNDER_REVIEW");
  }

  @RepeatedTest(3)
  void twoWhoReviewSideBySideBothCount() throws InterruptedException, SQLException {
    sideBySide();
    var id = submitted(SIDE_BY_SIDE);
    var replies = together(List.of(approving(line, id), approving(performance, id)));
    assertThat(byStatus(replies, 200)).isEqualTo(2);
    assertThat(state(id).getString("state")).isEqualTo("APPROVED");
  }

  @Test
  void aRepeatedRequestIsAnsweredLikeTheFirst() throws InterruptedException {
    var id = submitted(YEAR);
    var once = head.once("at-once-" + id);
    var replies = together(Collections.nCopies(MANY, approving(once, id)));
    assertThat(replies).allSatisfy(reply -> reply.expect(200));
    assertThat(replies).extracting(Reply::text).containsOnly(replies.get(0).text());
  }

  /** In that year the district's line and performance divisions review side by side, alone. */
  private void sideBySide() throws SQLException {
    var steps =
        List.of(
            new ChainStep(1, ReviewStep.LINE_DIVISION, 0, false, 0),
            new ChainStep(1, ReviewStep.PERFORMANCE_DIVISION, 0, false, 0));
    try (var connection = jixiao.connect();
        var insert =
            connection.prepareStatement(
                "insert ignore into workflow_region_chain (id, version, region_id, from_year,"
                    + " chain, set_by, set_at) select ?, 1, id, ?, ?, '测试', now() from"
                    + " organizations_organization where code = '139901'")) {
      insert.setLong(1, SIDE_BY_SIDE);
      insert.setInt(2, SIDE_BY_SIDE);
      insert.setString(3, RecordJson.of(new Chain(false, steps)).toString());
      insert.executeUpdate();
    }
  }

  private static Supplier<Reply> approving(ApiClient reviewer, String id) {
    return () -> reviewer.approve(id);
  }

  private static long byStatus(List<Reply> replies, int status) {
    return replies.stream().collect(groupingBy(Reply::status, counting())).getOrDefault(status, 0L);
  }

  /** All of them begin at the same moment. */
  private static List<Reply> together(List<? extends Supplier<Reply>> acts)
      throws InterruptedException {
    var threads = Executors.newFixedThreadPool(acts.size());
    try {
      var calls = acts.stream().map(act -> (Callable<Reply>) act::get).toList();
      var replies = new ArrayList<Reply>();
      for (var answer : threads.invokeAll(calls)) {
        replies.add(answer.get());
      }
      return replies;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private JsonObject state(String id) {
    return clerk.get("submissions/" + id).expect(200).json();
  }

  private String submitted(int year) {
    var target = SampleTargets.completeBuilder().add("year", year).build();
    var id = clerk.post("targets", target).expect(201).string("id");
    return clerk.submit(id).expect(201).string("submissionId");
  }

  private static JsonObject saying(String comment) {
    return Json.createObjectBuilder().add("comment", comment).build();
  }
}
