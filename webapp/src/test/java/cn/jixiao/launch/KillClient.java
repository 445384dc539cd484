package cn.jixiao.launch;

import cn.jixiao.web.api.SampleTargets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Takes one target after another through its journey, as all the people it meets there. Every call
 * bears an {@code Idempotency-Key} and is repeated until it is answered; some are sent twice at
 * once, some against a rival.
 */
final class KillClient implements Runnable {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private static final List<String> REVIEWERS = List.of("head", "line", "performance");
  private static final int ROUNDS = 3;

  private final URI api;
  private final Random chance;
  private final Ledger ledger;
  private final Instant end;
  private final Executor others;

  KillClient(URI address, Random chance, Ledger ledger, Instant end, Executor others) {
    this.api = address.resolve("api/v1/");
    this.chance = chance;
    this.ledger = ledger;
    this.end = end;
    this.others = others;
  }

  /** A call that may be sent again. */
  private record Call(String account, String path, JsonObject body, String key) {}

  /** How it was answered in the end. */
  private record Answer(int status, String text) {

    boolean isDone() {
      return status / 100 == 2;
    }

    JsonObject json() {
      try (var reader = Json.createReader(new StringReader(text))) {
        return reader.readObject();
      }
    }
  }

  @Override
  public void run() {
    while (isTime()) {
      var created = answer(call("clerk", "targets", SampleTargets.complete()));
      if (!created.isDone()) {
        ledger.wrong("creation: " + created);
        return;
      }
      var targetId = Long.parseLong(created.json().getString("id"));
      ledger.acknowledged(targetId, "TargetDrafted");
      for (var round = 1; round <= ROUNDS && isTime() && !journey(targetId); round++) {
        // What was returned is submitted again.
      }
    }
  }

  private boolean isTime() {
    return Instant.now().isBefore(end);
  }

  /** Returns whether it came to its end; else it was returned, or the time is over. */
  private boolean journey(long targetId) {
    var submitted = twice(call("clerk", "targets/" + targetId + "/submission", null));
    if (!submitted.isDone()) {
      ledger.wrong("submission of " + targetId + ": " + submitted);
      return true;
    }
    ledger.acknowledged(targetId, "SubjectSubmitted");
    var submission = "submissions/" + submitted.json().getString("submissionId");
    for (var reviewer : REVIEWERS) {
      if (!isTime()) {
        return true;
      }
      var last = reviewer.equals("performance");
      if (!review(targetId, reviewer, submission, last ? "SubjectApproved" : "SubjectForwarded")) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the reviewer agreed. */
  private boolean review(long targetId, String reviewer, String submission, String agreed) {
    var approval = call(reviewer, submission + "/approval", null);
    var reason = Json.createObjectBuilder().add("comment", "请补充指标。").build();
    var refusal = call(reviewer, submission + "/return", reason);
    var dice = chance.nextInt(10);
    if (dice == 0) {
      return rivals(targetId, approval, refusal, agreed);
    }
    var done = twice(dice <= 2 ? refusal : approval);
    if (!done.isDone()) {
      ledger.wrong(submission + " by " + reviewer + ": " + done);
      return true;
    }
    ledger.acknowledged(targetId, dice <= 2 ? "SubjectReturned" : agreed);
    return dice > 2;
  }

  /** One approves and one returns at the same moment: exactly one of them did. */
  private boolean rivals(long targetId, Call approval, Call refusal, String agreed) {
    var rival = CompletableFuture.supplyAsync(() -> answer(refusal), others);
    var mine = answer(approval);
    var theirs = rival.join();
    if (mine.isDone() == theirs.isDone()) {
      ledger.wrong("rivals over " + targetId + ": " + mine + " and " + theirs);
    }
    ledger.acknowledged(targetId, mine.isDone() ? agreed : "SubjectReturned");
    return mine.isDone();
  }

  /** Some calls are sent twice at once, as by a double click, and answered alike. */
  private Answer twice(Call call) {
    if (chance.nextInt(4) > 0) {
      return answer(call);
    }
    var twin = CompletableFuture.supplyAsync(() -> answer(call), others);
    var first = answer(call);
    var second = twin.join();
    if (!first.equals(second)) {
      ledger.wrong("twins of " + call + ": " + first + " and " + second);
    }
    return first;
  }

  private Call call(String account, String path, JsonObject body) {
    var key = new UUID(chance.nextLong(), chance.nextLong()).toString();
    return new Call(account, path, body, key);
  }

  /** Sends it until there is an answer by which one knows what happened. */
  private Answer answer(Call call) {
    while (true) {
      try {
        var answer = HTTP.send(request(call), BodyHandlers.ofString());
        if (isFinal(answer)) {
          return new Answer(answer.statusCode(), answer.body());
        }
      } catch (ConnectException e) {
        // Nobody was there: it did nothing.
      } catch (IOException e) {
        ledger.unanswered();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      pause();
    }
  }

  /** Not what a server says that has just been started and does not know the application yet. */
  private static boolean isFinal(HttpResponse<String> answer) {
    var type = answer.headers().firstValue("Content-Type").orElse("");
    return answer.statusCode() / 100 == 2
        || answer.statusCode() / 100 == 4 && type.startsWith("application/problem+json");
  }

  private HttpRequest request(Call call) {
    var credentials = call.account() + ":" + DemonstrationData.PASSWORD;
    var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    var body =
        call.body() == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(call.body().toString());
    var request =
        HttpRequest.newBuilder(api.resolve(call.path()))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Basic " + basic)
            .header("Idempotency-Key", call.key());
    if (call.body() != null) {
      request.header("Content-Type", "application/json");
    }
    return request.POST(body).build();
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
