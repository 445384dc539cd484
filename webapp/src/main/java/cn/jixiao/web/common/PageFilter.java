package cn.jixiao.web.common;

import cn.jixiao.organizations.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands before every answer: tells browsers what they may do with it, and keeps a person with a
 * one-time password on the page that changes it.
 */
@WebFilter("/*")
public class PageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String PASSWORD = "/password.xhtml";

  @Inject transient CurrentUser user;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    user.comesFrom(request.getRemoteAddr());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    // Forms need their own page's address after a lost session; nobody else learns it.
    response.setHeader("Referrer-Policy", "same-origin");
    if (!isPage(request)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    if (user.isPasswordChangeDue() && !LocalAddress.path(request).equals(PASSWORD)) {
      PageRedirect.send(request, response, request.getContextPath() + PASSWORD);
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isPage(HttpServletRequest request) {
    return !PublicPath.isApi(request)
        && (!PublicPath.isFree(request) || LocalAddress.path(request).equals(LocalAddress.LOGIN));
  }
}
