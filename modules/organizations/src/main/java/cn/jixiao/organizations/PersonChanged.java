package cn.jixiao.organizations;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** The administration did something to a person. */
sealed interface PersonChanged extends DomainEvent {

  /** A person was added, with a one-time password. */
  record PersonAdded(Subject subject, String title, Long organizationId, String detail)
      implements PersonChanged {}

  /** A person was given a role; the detail names it. */
  record RoleGiven(Subject subject, String title, Long organizationId, String detail)
      implements PersonChanged {}

  /** A role was taken from a person; the detail names it. */
  record RoleTaken(Subject subject, String title, Long organizationId, String detail)
      implements PersonChanged {}

  /** A person was given a new one-time password. */
  record PasswordReset(Subject subject, String title, Long organizationId)
      implements PersonChanged {}

  /** Somebody stands in for a person; the detail says who, and from which day to which. */
  record StandInNamed(Subject subject, String title, Long organizationId, String detail)
      implements PersonChanged {

    StandInNamed(StandIn named) {
      this(
          named.getAbsent().subject(),
          named.getAbsent().getName(),
          placeOf(named),
          detailOf(named));
    }
  }

  /** Somebody does not stand in for a person any more. */
  record StandInEnded(Subject subject, String title, Long organizationId, String detail)
      implements PersonChanged {

    StandInEnded(StandIn ended) {
      this(
          ended.getAbsent().subject(),
          ended.getAbsent().getName(),
          placeOf(ended),
          detailOf(ended));
    }
  }

  /** Open work that hung on a person alone was left to nobody; the detail says what. */
  record WorkLeftBehind(Subject subject, String title, Long organizationId, String detail)
      implements PersonChanged {

    WorkLeftBehind(Person person, OpenWork work) {
      this(
          person.subject(),
          person.getName(),
          work.role() == null ? null : work.placeId(),
          work.place() + " " + work.count());
    }
  }

  private static Long placeOf(StandIn standIn) {
    return standIn.getAbsent().reviewsIn().stream()
        .findFirst()
        .map(Organization::getId)
        .orElse(null);
  }

  private static String detailOf(StandIn standIn) {
    return standIn.getPerson().getName() + " " + standIn.getFrom() + " – " + standIn.getTo();
  }

  /** A person may no longer log in. */
  record PersonDeactivated(Subject subject, String title, Long organizationId)
      implements PersonChanged {}

  /** A person may log in again. */
  record PersonReactivated(Subject subject, String title, Long organizationId)
      implements PersonChanged {}
}
