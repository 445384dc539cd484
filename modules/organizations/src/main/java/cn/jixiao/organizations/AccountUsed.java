package cn.jixiao.organizations;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** Somebody used an account, or tried to. */
public sealed interface AccountUsed extends DomainEvent {

  /** A person logged in. */
  record LoggedIn(Subject subject, String title, Long organizationId) implements AccountUsed {}

  /** A person logged out. */
  record LoggedOut(Subject subject, String title, Long organizationId) implements AccountUsed {}

  /** Somebody gave a wrong password, or an account that is unknown, locked or deactivated. */
  record LoginRefused(Subject subject, String title, Long organizationId, String detail)
      implements AccountUsed {}

  /** A person chose another password. */
  record PasswordChanged(Subject subject, String title, Long organizationId)
      implements AccountUsed {}
}
