package cn.jixiao.web.common;

import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;

import cn.jixiao.notices.NoticeService;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Held;
import cn.jixiao.organizations.Role;
import cn.jixiao.workflow.InboxService;
import cn.jixiao.workflow.InboxTab;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** Where a person can go, who they are, and how much waits for them. */
@Named("navigation")
@RequestScoped
public class NavigationBean {

  @Inject CurrentUser user;
  @Inject InboxService inbox;
  @Inject NoticeService notices;

  private Integer waiting;
  private Long unread;

  public boolean isLoggedIn() {
    return user.account() != null;
  }

  /** The page a person's work begins on. */
  public String getStart() {
    if (isReviewer()) {
      return "/workflow/inbox.xhtml";
    }
    if (user.holds(DECLARANT)) {
      return "/projects/submission.xhtml";
    }
    if (isAuditor()) {
      return "/audit/trail.xhtml";
    }
    return isAdministrator() ? "/organizations/organizations.xhtml" : null;
  }

  public boolean isReviewer() {
    return isFree() && (user.holds(UNIT_HEAD) || user.holds(Role.bureau()));
  }

  /** Whether they keep what holds for the region: a stand-in does not. */
  public boolean isPerformance() {
    return isFree() && user.holdsOwn(PERFORMANCE_REVIEWER);
  }

  public boolean isDeclarant() {
    return isFree() && user.holds(DECLARANT);
  }

  /** Whether targets are this person's business at all. */
  public boolean isBusiness() {
    return isFree() && user.holds(Role.business().toArray(Role[]::new));
  }

  public boolean isAuditor() {
    return isFree() && user.holds(AUDITOR);
  }

  public boolean isAdministrator() {
    return isFree() && user.holds(ADMINISTRATOR);
  }

  /** How much waits is known already. */
  public void waits(int counted) {
    waiting = counted;
  }

  /** As it is told. */
  public String getWaitingTold() {
    return Counted.told(getWaiting());
  }

  public int getWaiting() {
    if (waiting == null) {
      waiting = inbox.count(InboxTab.TODO);
    }
    return waiting;
  }

  /** How many notices the person has not read. */
  public long getUnread() {
    if (unread == null) {
      unread = notices.unreadCount();
    }
    return unread;
  }

  public String getAccount() {
    return user.account();
  }

  public String getName() {
    return user.name();
  }

  /** For whom they stand in these days; null where for nobody. */
  public String getAbsent() {
    return user.roles().stream()
        .map(Held::absentName)
        .filter(Objects::nonNull)
        .distinct()
        .reduce((one, other) -> one + " " + other)
        .orElse(null);
  }

  /** The organization of the first role; most people have one. */
  public String getOrganization() {
    return user.roles().stream().findFirst().map(Held::organizationName).orElse("");
  }

  /** The style of a link: the page that is shown is marked. */
  public String styleOf(String page) {
    return page.equals(FacesContext.getCurrentInstance().getViewRoot().getViewId()) ? "on" : "";
  }

  /** A person with a one-time password has one thing to do. */
  private boolean isFree() {
    return !user.isPasswordChangeDue();
  }
}
