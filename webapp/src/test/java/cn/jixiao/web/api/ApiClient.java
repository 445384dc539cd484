package cn.jixiao.web.api;

import cn.jixiao.launch.RunningJixiao;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A program that uses the API on behalf of one account of the demonstration district. */
public final class ApiClient {

  private static final String PASSWORD = "Demo#2026";
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI root;
  private final Map<String, String> headers;

  private ApiClient(URI root, Map<String, String> headers) {
    this.root = root;
    this.headers = headers;
  }

  public static ApiClient stranger(RunningJixiao jixiao) {
    return new ApiClient(jixiao.address(), Map.of());
  }

  public static ApiClient as(String account, RunningJixiao jixiao) {
    return stranger(jixiao).withCredentials(account, PASSWORD);
  }

  public ApiClient withCredentials(String account, String password) {
    var pair = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
    return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /** The same client with one more header. */
  public ApiClient with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new ApiClient(root, more);
  }

  public ApiClient ifMatch(String version) {
    return with("If-Match", version);
  }

  public ApiClient once(String key) {
    return with("Idempotency-Key", key);
  }

  public Reply get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Reply delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  public Reply post(String path) {
    return send("POST", path, BodyPublishers.noBody());
  }

  public Reply post(String path, JsonStructure body) {
    return json("POST", path, body.toString());
  }

  public Reply put(String path, JsonObject body) {
    return json("PUT", path, body.toString());
  }

  /** Sends text that need not be JSON, but says it is. */
  public Reply json(String method, String path, String body) {
    return with("Content-Type", "application/json")
        .send(method, path, BodyPublishers.ofString(body));
  }

  public Reply postFile(String path, byte[] file) {
    return with("Content-Type", "application/octet-stream")
        .send("POST", path, BodyPublishers.ofByteArray(file));
  }

  public Reply submit(String targetId) {
    return post("targets/" + targetId + "/submission");
  }

  public Reply approve(String submissionId) {
    return post("submissions/" + submissionId + "/approval");
  }

  public Reply giveBack(String submissionId, String reason) {
    return post(
        "submissions/" + submissionId + "/return",
        Json.createObjectBuilder().add("comment", reason).build());
  }

  public Reply send(String method, String path, BodyPublisher body) {
    var address = root.resolve(path.startsWith("/") ? path.substring(1) : "api/v1/" + path);
    var request =
        HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).method(method, body);
    headers.forEach(request::header);
    try {
      return new Reply(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new AssertionError(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
