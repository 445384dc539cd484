package cn.jixiao.web.projects;

import cn.jixiao.projects.AdjustmentService;
import cn.jixiao.projects.ControlFigure;
import cn.jixiao.projects.ControlFigureService;
import cn.jixiao.projects.ControlFiguresDraft;
import cn.jixiao.shared.Retried;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.web.common.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What pages do with control figures, each in one transaction. Acts carry the page's command, so
 * that a second click does not act twice; permission is decided by the modules.
 */
@ApplicationScoped
@Transactional
@Retried
class FiguresDesk {

  @Inject ControlFigureService figures;
  @Inject AdjustmentService adjustments;
  @Inject OwnCommands commands;
  @Inject Words words;

  void issue(
      String command, String unitCode, int year, int readVersion, ControlFiguresDraft draft) {
    commands.once(
        command,
        "issue " + unitCode + year + readVersion + draft,
        () -> figures.issue(unitCode, year, readVersion, draft).version());
  }

  /** Begins to revise a target to its figure, which explains why. */
  void revise(String command, long targetId) {
    commands.once(
        command,
        "revise " + targetId,
        () -> adjustments.follow(targetId, this::why).target().getId());
  }

  /** The same with all targets of a unit whose figure asks for it; how many there are. */
  long reviseAll(String command, String unitCode, int year) {
    return commands.once(
        command,
        "revise all " + unitCode + year,
        () -> adjustments.beginAll(unitCode, year, this::why).size());
  }

  private String why(ControlFigure figure) {
    var difference = figure.difference();
    return words.get(
        difference.signum() < 0 ? "projects.figures.less" : "projects.figures.more",
        words.amount(figure.getDeclared()),
        words.amount(figure.getAmount()),
        words.amount(difference.abs()));
  }
}
