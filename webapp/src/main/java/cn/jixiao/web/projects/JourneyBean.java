package cn.jixiao.web.projects;

import cn.jixiao.web.common.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The paper whose journey a page shows: a unit's whole text, or one target. */
@Named
@RequestScoped
public class JourneyBean {

  @Inject TargetBean target;
  @Inject TextBean text;

  public JourneyView getView() {
    return text.isOpen() ? text.getView() : target.getView();
  }

  /** Whether the page has a form in which the paper is written. */
  public boolean isWritten() {
    return !text.isOpen() && target.isWritten();
  }

  /** The page of the paper. */
  Address address() {
    return text.isOpen()
        ? text.address()
        : Address.of(TargetBean.PAGE).with("target", target.getView().target().getId());
  }
}
