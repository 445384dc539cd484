package cn.jixiao.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Whether a started server says that it is ready to work. */
record Readiness(URI question) {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int OK = 200;

  static Readiness of(URI address) {
    return new Readiness(address.resolve("health/ready"));
  }

  void await() {
    var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    var request = HttpRequest.newBuilder(question).timeout(Duration.ofSeconds(20)).build();
    var end = Instant.now().plus(LONGEST);
    try {
      while (!answers(client, request)) {
        if (Instant.now().isAfter(end)) {
          throw new Trouble(
              "应用服务器已启动，但 " + question + " 没有就绪。",
              "The application server is up, but " + question + " does not say it is ready.");
        }
        Thread.sleep(PAUSE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException notYet) {
      return false;
    }
  }
}
