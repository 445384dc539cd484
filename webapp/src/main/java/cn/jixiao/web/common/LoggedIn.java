package cn.jixiao.web.common;

import cn.jixiao.organizations.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/** What a session remembers of a login: the account, and which of its passwords opened it. */
record LoggedIn(String account, int passwordNumber) implements Serializable {

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

  /** Whether that password is still the person's, and the person still somebody. */
  boolean counts(CurrentUser user) {
    return Objects.equals(passwordNumber, user.passwordNumber());
  }

  /** Goes on after the person has chosen another password; whoever else had the session is out. */
  void goOn(HttpServletRequest request) {
    request.changeSessionId();
    request.getSession().setAttribute(KEY, this);
  }

  static void end(HttpServletRequest request) {
    var old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
  }
}
