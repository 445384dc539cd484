package cn.jixiao.checks;

import java.util.List;

/** Some rows of a list, and how many there are in all. */
public record Page<R>(List<R> rows, long total) {

  public Page {
    rows = List.copyOf(rows);
  }
}
