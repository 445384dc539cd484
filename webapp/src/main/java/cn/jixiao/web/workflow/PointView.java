package cn.jixiao.web.workflow;

import cn.jixiao.workflow.Point;
import cn.jixiao.workflow.PointState;
import java.util.Objects;

/**
 * A point as a page shows it.
 *
 * @param place where its field stands now; null for the paper as a whole, or where its row is gone
 * @param now what stands there now; null where nothing does
 */
public record PointView(Point point, String place, String now) {

  /** Whether the field says something else than when the point was set. */
  public boolean changed() {
    return point.getField() != null && !plain(point.getSeen()).equals(plain(now));
  }

  /** Whether its row is no longer there. */
  public boolean gone() {
    return point.getField() != null && place == null;
  }

  public boolean settled() {
    return point.getState() == PointState.SETTLED;
  }

  private static String plain(String text) {
    return Objects.toString(text, "").strip();
  }
}
