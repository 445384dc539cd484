package cn.jixiao.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /index.xhtml}: everybody's first page is their own work. */
@Named
@RequestScoped
public class IndexBean {

  @Inject NavigationBean navigation;

  /** Null, so that the page itself is shown, for somebody who holds no role yet. */
  public String open() {
    var start = navigation.getStart();
    return start == null ? null : start + "?faces-redirect=true";
  }
}
