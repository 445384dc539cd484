package cn.jixiao.web.projects;

import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Backs the card on a paper's page with which an act is undone, for a reason. */
@Named
@ViewScoped
public class TakingBackBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject JourneyDesk desk;
  @Inject JourneyBean journey;
  @Inject Notices notices;
  @Inject PageOpener pages;

  private String command;
  private String reason;

  @PostConstruct
  void begin() {
    command = UUID.randomUUID().toString();
  }

  public void takeBack() {
    var view = journey.getView();
    desk.takeBack(command, view.submission(), view.takingBack(), reason);
    notices.info("projects.target.tookBack." + view.takingBack(), view.title());
    pages.open(journey.address());
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
