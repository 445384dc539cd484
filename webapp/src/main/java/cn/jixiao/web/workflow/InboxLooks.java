package cn.jixiao.web.workflow;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.workflow.InboxLook;
import cn.jixiao.workflow.InboxViewService;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;

/** How the person of this session looks at their inbox, asked for once. */
@SessionScoped
public class InboxLooks implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject InboxViewService views;
  @Inject CurrentUser user;

  private String account;
  private InboxLook look;

  InboxLook look() {
    if (look == null || !user.account().equals(account)) {
      look = views.look();
      account = user.account();
    }
    return look;
  }

  void keep(InboxLook other) {
    views.keep(other);
    look = other;
    account = user.account();
  }
}
