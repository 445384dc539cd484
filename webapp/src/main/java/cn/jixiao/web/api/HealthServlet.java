package cn.jixiao.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Answers whoever watches over the server, at the usual address and below the API's. */
@WebServlet({
  "/health/live",
  "/health/ready",
  ApiApplication.PATH + "/health/live",
  ApiApplication.PATH + "/health/ready"
})
public class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Set<String> ASKING = Set.of("GET", "HEAD");

  @Inject transient Health health;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!ASKING.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD");
      Problem.of(ApiRule.METHOD_NOT_ALLOWED).send(response);
      return;
    }
    var well = request.getServletPath().endsWith("/live") || health.isReady();
    var body = new Shape().text("status", well ? "UP" : "DOWN").object().toString();
    response.setStatus(well ? 200 : 503);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
