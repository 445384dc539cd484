package cn.jixiao.projects;

import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A bureau issued the control figures of a unit, or corrected some; the title is the unit's name,
 * the detail the year, the total in 元, how many targets are to be revised, and of a correction why.
 */
public record ControlFiguresIssued(
    Subject subject, String title, Long organizationId, String detail) implements DomainEvent {

  ControlFiguresIssued(Organization unit, ControlFigure total, long toRevise, String reason) {
    this(
        total.subject(),
        unit.nameIn(total.getYear()),
        unit.getId(),
        total.getYear()
            + ";"
            + total.getAmount().toPlainString()
            + ";"
            + toRevise
            + (reason == null ? "" : ";" + reason));
  }

  /** The parts of the detail: year, total, how many to revise and, of a correction, why. */
  public String[] told() {
    return detail.split(";", 4);
  }

  public boolean isCorrection() {
    return told().length == 4;
  }
}
