package cn.jixiao.web.common;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What is open to everybody beside the login page: what it looks like, and the signs of life. */
final class PublicPath {

  private static final List<String> FREE =
      List.of(
          "/error.xhtml",
          "/favicon.ico",
          "/jakarta.faces.resource/",
          "/health/",
          "/api/v1/health/",
          "/api/v1/openapi.json");

  private PublicPath() {}

  static boolean isApi(HttpServletRequest request) {
    var path = LocalAddress.path(request);
    return path.equals("/api") || path.startsWith("/api/");
  }

  static boolean isFree(HttpServletRequest request) {
    var path = LocalAddress.path(request);
    return !path.contains("..")
        && !path.contains(";")
        && !path.contains("%")
        && FREE.stream()
            .anyMatch(free -> free.endsWith("/") ? path.startsWith(free) : path.equals(free));
  }
}
