package cn.jixiao.web.projects;

import cn.jixiao.projects.CarryOverRow;
import cn.jixiao.projects.CarryOverService;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Backs {@code /projects/carry-over.xhtml}: last year's projects, of which this year's targets can
 * begin with what they said.
 */
@Named
@ViewScoped
public class CarryOverBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TaskDesk desk;
  @Inject CarryOverService carrying;
  @Inject UnitYear of;
  @Inject Notices notices;
  @Inject PageOpener pages;

  private String command = UUID.randomUUID().toString();
  private transient List<CarryOverRow> rows;

  public void load() {
    of.read();
    rows = preview();
  }

  private List<CarryOverRow> preview() {
    return of.isKnown() ? carrying.preview(of.getUnit(), getFromYear(), of.getYear()) : List.of();
  }

  public void carryOver(CarryOverRow row) {
    var targetId = desk.carryOver(command, row.targetId(), of.getUnit(), of.getYear());
    notices.info("projects.carryOver.begun", row.name());
    pages.open(Address.of("/projects/target.xhtml").with("target", targetId));
  }

  public void carryOverAll() {
    var begun = desk.carryOverAll(command, of.getUnit(), getFromYear(), of.getYear());
    notices.info("projects.carryOver.begunAll", begun);
    of.open("/projects/submission.xhtml");
  }

  public List<CarryOverRow> getRows() {
    if (rows == null) {
      rows = preview();
    }
    return rows;
  }

  /** How many of them can be carried over. */
  public long getFree() {
    return getRows().stream().filter(row -> !row.taken()).count();
  }

  public int getFromYear() {
    return of.getYear() - 1;
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
