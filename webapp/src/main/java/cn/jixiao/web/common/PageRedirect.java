package cn.jixiao.web.common;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a browser to another page, in the way in which the request can follow. */
final class PageRedirect {

  private PageRedirect() {}

  /**
   * A script that asked for a part of a page would follow a redirect silently and get a whole page:
   * it is told in its own words.
   */
  static void send(HttpServletRequest request, HttpServletResponse response, String location) {
    try {
      if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response
            .getWriter()
            .write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + location.replace("&", "&amp;").replace("\"", "%22").replace("<", "%3C")
                    + "\"/></partial-response>");
      } else {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
