package cn.jixiao.web.projects;

import cn.jixiao.projects.ProjectService;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/**
 * Backs {@code /projects/submission.xhtml}: the tasks of a unit's year, each with where it stands.
 */
@Named
@ViewScoped
public class SubmissionBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/projects/submission.xhtml";

  @Inject TaskDesk desk;
  @Inject TextDesk wholeText;
  @Inject ProjectService projects;
  @Inject UnitYear of;
  @Inject Notices notices;
  @Inject PageOpener pages;

  private String command = UUID.randomUUID().toString();
  private transient TaskList tasks;

  public void load() {
    of.read();
    if (of.isKnown()) {
      tasks = desk.open(of.getUnit(), of.getYear());
    }
  }

  public void search() {
    of.open(PAGE);
  }

  /** Begins a second target with what this one says, and opens it. */
  public void copy(TaskRow row) {
    var copyId = desk.copy(command, row.targetId());
    notices.info("projects.submission.copied", row.name());
    pages.open(Address.of("/projects/target.xhtml").with("target", copyId));
  }

  public void discard(TaskRow row) {
    projects.discard(row.targetId(), row.version());
    notices.info("projects.target.discarded", row.name());
    of.open(PAGE);
  }

  /** Sends the unit's whole text off, and opens it. */
  public void submitText() {
    var journey = wholeText.submit(command, of.getUnit(), of.getYear());
    notices.info("projects.text.submitted", getTasks().unit().getName(), journey.getStep());
    pages.open(Address.of(TextBean.PAGE).with("text", journey.getSubject().id()));
  }

  public TaskList getTasks() {
    if (tasks == null && of.isKnown()) {
      tasks = desk.open(of.getUnit(), of.getYear());
    }
    return tasks;
  }

  public UnitYear getOf() {
    return of;
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }
}
