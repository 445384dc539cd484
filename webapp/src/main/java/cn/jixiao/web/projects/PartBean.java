package cn.jixiao.web.projects;

import cn.jixiao.web.common.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Leads from a target to the whole text with which it travels, and to the parts beside it. */
@Named
@RequestScoped
public class PartBean {

  @Inject TextDesk desk;
  @Inject TargetBean target;

  private List<Long> parts;

  public String getWhole() {
    return Address.of(TextBean.PAGE).with("text", target.getView().target().getTextId()).toString();
  }

  /** The part before this one, or null. */
  public String getPrevious() {
    return beside(-1);
  }

  /** The part behind this one, or null. */
  public String getNext() {
    return beside(1);
  }

  private String beside(int step) {
    var at = parts().indexOf(target.getView().target().getId()) + step;
    return at < 0 || at >= parts().size()
        ? null
        : Address.of(TargetBean.PAGE).with("target", parts().get(at)).toString();
  }

  private List<Long> parts() {
    if (parts == null) {
      parts = desk.parts(target.getView().target().getTextId());
    }
    return parts;
  }
}
