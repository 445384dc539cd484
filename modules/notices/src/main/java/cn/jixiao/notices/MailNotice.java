package cn.jixiao.notices;

/** What people are told of their mail. */
public enum MailNotice {
  /** Argument: the address. */
  UNDELIVERABLE
}
