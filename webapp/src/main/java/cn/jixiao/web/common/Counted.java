package cn.jixiao.web.common;

import cn.jixiao.workflow.InboxService;

/** How much waits, as it is told: what is more than anybody counts ends with a +. */
public final class Counted {

  private Counted() {}

  public static String told(int count) {
    return count < InboxService.MOST_COUNTED
        ? String.valueOf(count)
        : InboxService.MOST_COUNTED + "+";
  }
}
