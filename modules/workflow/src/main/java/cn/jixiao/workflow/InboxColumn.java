package cn.jixiao.workflow;

/** What a person may leave out of the rows of their inbox. */
public enum InboxColumn {
  YEAR,
  AMOUNT,
  DECLARANT,
  STATE,
  SINCE,
  DUE
}
