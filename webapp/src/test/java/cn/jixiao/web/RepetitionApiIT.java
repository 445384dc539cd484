package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ApiClient;
import cn.jixiao.web.api.Reply;
import cn.jixiao.web.api.SampleTargets;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is sent twice happens once, and of two who change the same, the second is told. */
@WithJixiao
class RepetitionApiIT {

  private static final int AT_ONCE = 8;

  private final ApiClient clerk;
  private final ApiClient clerk2;
  private final ApiClient head;

  RepetitionApiIT(RunningJixiao jixiao) {
    clerk = ApiClient.as("clerk", jixiao);
    clerk2 = ApiClient.as("clerk2", jixiao);
    head = ApiClient.as("head", jixiao);
  }

  private static String freshKey() {
    return UUID.randomUUID().toString();
  }

  /** The same call from many sides at the same moment. */
  private static List<Reply> atOnce(Callable<Reply> call) throws Exception {
    var threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      return threads.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(i -> call).toList()).stream()
          .map(RepetitionApiIT::outcome)
          .toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static Reply outcome(Future<Reply> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Nested
  class WithAKey {

    @Test
    void aCreationIsAnsweredAsTheFirstTime() {
      var target = SampleTargets.complete();
      var once = clerk.once(freshKey());
      var first = once.post("targets", target).expect(201);
      var second = once.post("targets", target).expect(201);
      assertThat(second.json()).isEqualTo(first.json());
      assertThat(second.header("Location")).isEqualTo(first.header("Location"));
      assertThat(second.version()).isEqualTo(first.version());
      assertThat(clerk.get("targets?q=" + target.getString("code")).total()).isOne();
    }

    @Test
    void aCreationAtTheSameMomentHappensOnce() throws Exception {
      var target = SampleTargets.complete();
      var once = clerk.once(freshKey());
      var replies = atOnce(() -> once.post("targets", target));
      assertThat(replies).extracting(Reply::status).containsOnly(201);
      assertThat(replies)
          .extracting(reply -> reply.string("id"))
          .containsOnly(replies.get(0).string("id"));
      assertThat(clerk.get("targets?q=" + target.getString("code")).total()).isOne();
    }

    @Test
    void anotherBodyIsRefused() {
      var once = clerk.once(freshKey());
      once.post("targets", SampleTargets.complete()).expect(201);
      once.post("targets", SampleTargets.complete())
          .expectProblem(422, "CommandRule.KEY_REUSED")
          .expectFields("Idempotency-Key");
    }

    @Test
    void theKeysOfTwoPeopleNeverMeet() {
      var key = freshKey();
      clerk.once(key).post("targets", SampleTargets.complete()).expect(201);
      clerk2.once(key).post("targets", SampleTargets.completeFor("602001")).expect(201);
    }

    @Test
    void whatWasRefusedCanBeTriedAgain() {
      var once = clerk.once(freshKey());
      var taken = SampleTargets.complete();
      var created = clerk.post("targets", taken).expect(201);
      once.post("targets", taken).expect(422);
      clerk.ifMatch(created.version()).delete("targets/" + created.string("id")).expect(204);
      once.post("targets", taken).expect(201);
    }

    @Test
    void theActsOfAJourneyHappenOnce() {
      var id = clerk.post("targets", SampleTargets.complete()).expect(201).string("id");
      var submitting = clerk.once(freshKey());
      var submissionId = submitting.submit(id).expect(201).string("submissionId");
      assertThat(submitting.submit(id).expect(201).string("submissionId")).isEqualTo(submissionId);
      var returning = head.once(freshKey());
      returning.giveBack(submissionId, "重写").expect(200);
      returning.giveBack(submissionId, "重写").expect(200);
      head.giveBack(submissionId, "重写").expectProblem(409, "WorkflowRule.NOT_UNDER_REVIEW");
    }

    @Test
    void aKeyOfBlanksIsRefused() {
      clerk
          .once("a b")
          .post("targets", SampleTargets.complete())
          .expectProblem(400, "ApiRule.KEY_MALFORMED");
    }
  }

  @Nested
  class WithAVersion {

    @Test
    void aChangeWithoutOneIsRefused() {
      var created = clerk.post("targets", SampleTargets.complete()).expect(201);
      clerk
          .put("targets/" + created.string("id"), created.json())
          .expectProblem(428, "ApiRule.VERSION_REQUIRED");
      clerk
          .delete("targets/" + created.string("id"))
          .expectProblem(428, "ApiRule.VERSION_REQUIRED");
    }

    @Test
    void aStaleOneIsRefusedAndChangesNothing() {
      var created = clerk.post("targets", SampleTargets.complete()).expect(201);
      var address = "targets/" + created.string("id");
      var mine = Json.createObjectBuilder(created.json()).add("purpose", "第一次").build();
      clerk.ifMatch(created.version()).put(address, mine).expect(200);
      for (var stale : new String[] {created.version(), "\"999\"", "\"abc\"", "W/\"999\""}) {
        clerk
            .ifMatch(stale)
            .put(address, created.json())
            .expectProblem(412, "ApiRule.CHANGED_MEANWHILE");
      }
      assertThat(clerk.get(address).string("purpose")).isEqualTo("第一次");
    }

    @Test
    void ofManyAtTheSameMomentOneGoesThrough() throws Exception {
      var created = clerk.post("targets", SampleTargets.complete()).expect(201);
      var address = "targets/" + created.string("id");
      var replies = atOnce(() -> clerk.ifMatch(created.version()).put(address, created.json()));
      assertThat(replies).extracting(Reply::status).containsOnlyOnce(200).containsOnly(200, 412);
      assertThat(clerk.get(address).json().getInt("version")).isEqualTo(2);
    }
  }

  @Nested
  class WithoutAKey {

    @Test
    void ofManyTheSameCreationsAtOnceOneGoesThrough() throws Exception {
      var target = SampleTargets.complete();
      var replies = atOnce(() -> clerk.post("targets", target));
      assertThat(replies).extracting(Reply::status).containsOnlyOnce(201).isSubsetOf(201, 409, 422);
      assertThat(clerk.get("targets?q=" + target.getString("code")).total()).isOne();
    }

    @Test
    void ofManyTheSameApprovalsAtOnceOneGoesThrough() throws Exception {
      var id = clerk.post("targets", SampleTargets.complete()).expect(201).string("id");
      var submissionId = clerk.submit(id).expect(201).string("submissionId");
      var replies = atOnce(() -> head.approve(submissionId));
      assertThat(replies).extracting(Reply::status).containsOnlyOnce(200).isSubsetOf(200, 403, 409);
    }
  }
}
