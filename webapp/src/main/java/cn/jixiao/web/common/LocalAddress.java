package cn.jixiao.web.common;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses within this application, to which a browser may be sent back. */
final class LocalAddress {

  static final String LOGIN = "/login.xhtml";
  static final String START = "/index.xhtml";

  /**
   * A page of ours. One stroke and then no other: browsers read {@code //host} and {@code /\host}
   * as foreign; and no step upward.
   */
  private static final Pattern LOCAL =
      Pattern.compile(
          "/(?![/\\\\])(?![^?]*\\.\\.)[\\x21-\\x7e&&[^\\\\?]]*\\.xhtml(?:\\?[\\x21-\\x7e&&[^\\\\]]*)?");

  private LocalAddress() {}

  /** The address if it is one of ours and a page to return to, else the start page. */
  static String orStart(String typed) {
    return typed == null || !LOCAL.matcher(typed).matches() || typed.startsWith(LOGIN)
        ? START
        : typed;
  }

  static String login(String from) {
    return LOGIN + "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
  }

  /** The page that a person looks at: of a post, the page on which the form stands. */
  static String pageOf(HttpServletRequest request) {
    var path = path(request);
    if (request.getMethod().equals("GET")) {
      return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
    var query = queryOfReferer(request, path);
    return query == null ? path : path + "?" + query;
  }

  /** A form is posted to the page's path alone; what follows it stands in the referer only. */
  private static String queryOfReferer(HttpServletRequest request, String path) {
    try {
      var referer = request.getHeader("Referer");
      var uri = referer == null ? null : URI.create(referer);
      var same = uri != null && (request.getContextPath() + path).equals(uri.getPath());
      return same ? uri.getRawQuery() : null;
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  /** The path within the application. */
  static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
