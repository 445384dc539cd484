package cn.jixiao.web.common;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/** What a session remembers of a login: which account it belongs to. */
record LoggedIn(String account) implements Serializable {

  private static final String KEY = "cn.jixiao.loggedIn";

  /** The login of the request's session, if there is one. */
  static Optional<LoggedIn> of(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((LoggedIn) session.getAttribute(KEY));
  }

  /** Begins a session of its own: nothing that was known before the login lives on in it. */
  void begin(HttpServletRequest request) {
    end(request);
    request.getSession(true).setAttribute(KEY, this);
  }

  static void end(HttpServletRequest request) {
    var old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
  }
}
