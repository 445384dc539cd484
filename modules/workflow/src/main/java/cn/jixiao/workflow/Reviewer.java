package cn.jixiao.workflow;

import cn.jixiao.organizations.CurrentUser;
import java.time.Instant;

/**
 * Who acts on a paper, when.
 *
 * @param standsFor the name of the absent person for whom they act; null for themselves
 */
record Reviewer(String account, String name, String standsFor, Instant at) {

  /** Who acts for nobody but themselves. */
  Reviewer(String account, String name, Instant at) {
    this(account, name, null, at);
  }

  static Reviewer of(CurrentUser user, Instant at) {
    return new Reviewer(user.account(), user.name(), user.standsFor(), at);
  }
}
