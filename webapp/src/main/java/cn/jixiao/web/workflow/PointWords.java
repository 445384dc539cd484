package cn.jixiao.web.workflow;

import cn.jixiao.web.common.Words;
import cn.jixiao.workflow.PointState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How pages tell what reviewers said of single fields. */
@Named("pointWords")
@ApplicationScoped
public class PointWords {

  @Inject Words words;

  /** The field as people call it, where it stands now; where it stood, if its row is gone. */
  public String field(PointView it) {
    if (it.point().getField() == null) {
      return words.get("workflow.points.whole");
    }
    return words.field(it.gone() ? it.point().getField() : it.place());
  }

  /** Where it stands between the reviewers and the unit. */
  public String state(PointView it) {
    return it.point().isTold()
        ? words.of(it.point().getState())
        : words.get("workflow.points.draft");
  }

  /** A colour for the state; its word and its sign stand beside it. */
  public String styleOf(PointView it) {
    return switch (it.point().getState()) {
      case OPEN -> "open";
      case ANSWERED -> "answered";
      case SETTLED -> "settled";
    };
  }

  public String signOf(PointView it) {
    if (it.point().getState() == PointState.SETTLED) {
      return "✓";
    }
    return it.point().getState() == PointState.ANSWERED ? "◐" : "●";
  }
}
