package cn.jixiao.workflow;

/** The ways to look at one's work. */
public enum InboxTab {
  /** 待办: what this person can act on now. */
  TODO,
  /** 已办: what they have acted on, the latest first. */
  DONE,
  /** 被退回: what came back to their unit, or what they gave back, and was not submitted again. */
  RETURNED,
  /** 即将到期: what they can act on now and is due within two working days, or overdue. */
  DUE,
  /** 跟踪: on what they keep an eye, the latest first. */
  FOLLOWED;

  /** Whether it lists what this person can act on. */
  public boolean isOpen() {
    return this == TODO || this == DUE;
  }
}
