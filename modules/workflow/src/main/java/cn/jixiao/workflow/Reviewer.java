package cn.jixiao.workflow;

import cn.jixiao.organizations.CurrentUser;
import java.time.Instant;

/** Who acts on a paper, when. */
record Reviewer(String account, String name, Instant at) {

  static Reviewer of(CurrentUser user, Instant at) {
    return new Reviewer(user.account(), user.name(), at);
  }
}
