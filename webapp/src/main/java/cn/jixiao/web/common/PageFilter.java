package cn.jixiao.web.common;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.web.api.LoginProblem;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.List;

/**
 * Stands before every answer: tells browsers what they may do with it, asks whoever is nobody, or
 * came in with a password that has been changed since, to log in, and keeps a person with a
 * one-time password on the page that changes it.
 */
@WebFilter("/*")
public class PageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int SECONDS_OF_A_STRANGER = 300;
  private static final List<String> METHODS = List.of("GET", "HEAD", "POST");
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
    if (PublicPath.isFree(request)) {
      chain.doFilter(request, response);
    } else if (PublicPath.isApi(request)) {
      api(request, response, chain);
    } else {
      page(request, response, chain);
    }
  }

  private void api(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (user.account() == null) {
      LoginProblem.send(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void page(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    var here = LocalAddress.path(request);
    var in = LoggedIn.of(request);
    if (in.isPresent() && !in.get().counts(user)) {
      LoggedIn.end(request);
      askToLogIn(request, response);
    } else if (user.account() == null && !here.equals(LocalAddress.LOGIN)) {
      askToLogIn(request, response);
    } else if (user.isPasswordChangeDue() && !here.equals(PASSWORD)) {
      PageRedirect.send(request, response, request.getContextPath() + PASSWORD);
    } else if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", String.join(", ", METHODS));
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (isMissing(request, here)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
      forgetStrangers(request);
    }
  }

  private static void askToLogIn(HttpServletRequest request, HttpServletResponse response) {
    var login = LocalAddress.login(LocalAddress.pageOf(request));
    PageRedirect.send(request, response, request.getContextPath() + login);
  }

  /** PrimeFaces keeps the number of a page's scripts in a session; that of a stranger ends soon. */
  private void forgetStrangers(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null && LoggedIn.of(request).isEmpty()) {
      session.setMaxInactiveInterval(SECONDS_OF_A_STRANGER);
    }
  }

  /** Faces itself would take a page that is not there for an error of ours. */
  private static boolean isMissing(HttpServletRequest request, String path)
      throws MalformedURLException {
    return path.endsWith(".xhtml") && request.getServletContext().getResource(path) == null;
  }
}
