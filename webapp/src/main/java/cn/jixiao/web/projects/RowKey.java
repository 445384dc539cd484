package cn.jixiao.web.projects;

import java.util.UUID;

/** By what script and server mean the same row while others come and go above it. */
final class RowKey {

  private static final int LONG_ENOUGH = 8;

  private RowKey() {}

  static String fresh() {
    return UUID.randomUUID().toString().substring(0, LONG_ENOUGH);
  }
}
