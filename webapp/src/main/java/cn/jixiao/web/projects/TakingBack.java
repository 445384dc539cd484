package cn.jixiao.web.projects;

/** What a person may undo of a journey. */
public enum TakingBack {
  /** 撤回: the unit takes back what the bureau has not acted on. */
  WITHDRAW,
  /** 取回: a reviewer takes an approval back before the next one acts. */
  RECALL,
  /** 作废: the unit gives up what came back to it. */
  CANCEL
}
