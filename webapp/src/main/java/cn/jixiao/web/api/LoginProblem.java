package cn.jixiao.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The answer to a call of the API without, or with wrong, credentials. */
public final class LoginProblem {

  private static final String CHALLENGE = "Basic realm=\"jixiao\", charset=\"UTF-8\"";

  private LoginProblem() {}

  /** Answers 401 with a problem and the challenge to send credentials. */
  public static void send(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", CHALLENGE);
    Problem.of(ApiRule.LOGIN_REQUIRED).send(response);
  }
}
