package cn.jixiao.launch;

import cn.jixiao.workflow.ReviewStep;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/** Who works on what in the fictional district. */
final class DemonstrationPeople {

  /**
   * HTTP/1.1: asked to change to HTTP/2 by many at once, the server's answers got lost now and
   * then.
   */
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final URI api;
  private final String password;
  private final String closedPassword;

  DemonstrationPeople(URI address, String password, String closedPassword) {
    this.api = address.resolve("api/v1/");
    this.password = password;
    this.closedPassword = closedPassword;
  }

  DemonstrationPerson declarantOf(String unitCode) {
    return person("clerk" + township(unitCode));
  }

  DemonstrationPerson reviewerOf(String unitCode, ReviewStep step) {
    return person(
        switch (step) {
          case UNIT_HEAD -> "head" + township(unitCode);
          case LINE_DIVISION -> "line";
          case PERFORMANCE_DIVISION -> "performance";
          case UNIT_ABOVE, DEPARTMENT, BUDGET_DIVISION ->
              throw new IllegalArgumentException("Nobody in the demonstration: " + step);
        });
  }

  private DemonstrationPerson person(String account) {
    var used = account.endsWith("3") ? closedPassword : password;
    return new DemonstrationPerson(client, api, account, used);
  }

  /** The townships are the departments 601, 602 and 603; the first one's people have no number. */
  private static String township(String unitCode) {
    var number = unitCode.substring(2, 3);
    return number.equals("1") ? "" : number;
  }
}
