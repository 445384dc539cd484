package cn.jixiao.workflow;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps how each person looks at their inbox: their own choice, heard of by nobody else. */
@ApplicationScoped
@Transactional
@Retried
public class InboxViewService {

  @Inject InboxViewRepository views;
  @Inject CurrentUser user;

  public InboxLook look() {
    user.requireLogin();
    return views.find(user.account()).map(InboxView::look).orElse(InboxLook.USUAL);
  }

  /** From now on this person's inbox opens so, wherever they log in. */
  public void keep(InboxLook look) {
    user.requireLogin();
    views
        .find(user.account())
        .ifPresentOrElse(
            view -> view.change(look), () -> views.add(new InboxView(user.account(), look)));
  }
}
