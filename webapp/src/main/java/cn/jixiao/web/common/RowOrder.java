package cn.jixiao.web.common;

import java.util.Collections;
import java.util.List;

/** The order of the rows that a person writes. */
public final class RowOrder {

  private RowOrder() {}

  /** Lets a row change places with the one above or below, where there is one. */
  public static void move(List<?> rows, int at, int by) {
    if (at >= 0 && at + by >= 0 && at + by < rows.size()) {
      Collections.swap(rows, at, at + by);
    }
  }
}
