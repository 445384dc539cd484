package cn.jixiao.launch;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Somebody of the fictional district at work with the API. */
record DemonstrationPerson(HttpClient client, URI api, String account, String password) {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Acts once, however often it is asked for under the same key. */
  JsonObject act(String path, JsonObject body, String key) {
    return act(path, "application/json", BodyPublishers.ofString(body.toString()), key);
  }

  JsonObject act(String path, String type, BodyPublisher body, String key) {
    return json(
        answer(
            to(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(body)
                .build()));
  }

  JsonObject act(String path, String key) {
    return json(
        answer(to(path).header("Idempotency-Key", key).POST(BodyPublishers.noBody()).build()));
  }

  /** Changes a target that was returned, and nothing else. */
  void revise(String targetPath, JsonObject body) {
    var read = answer(to(targetPath).build());
    if (!json(read).getString("state").equals("RETURNED")) {
      return;
    }
    answer(
        to(targetPath)
            .header("Content-Type", "application/json")
            .header("If-Match", read.headers().firstValue("ETag").orElse("*"))
            .PUT(BodyPublishers.ofString(body.toString()))
            .build());
  }

  private HttpRequest.Builder to(String path) {
    var basic = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(api.resolve(path))
        .timeout(LONGEST)
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic));
  }

  private HttpResponse<String> answer(HttpRequest request) {
    var asked = request.method() + " " + request.uri().getPath() + " (" + account + ")";
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw trouble(asked + ": " + answer.statusCode() + " " + answer.body(), null);
      }
      return answer;
    } catch (IOException e) {
      throw trouble(asked + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw trouble(asked, e);
    }
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw trouble(answer.uri().getPath() + ": " + answer.body(), e);
    }
  }

  private static Trouble trouble(String what, Exception cause) {
    return new Trouble(
        "演示数据没有装载完，再次启动会继续装载：" + what,
        "The demonstration data could not be loaded, the next start will go on: " + what,
        cause);
  }
}
