package cn.jixiao.projects;

/**
 * Why a target that was approved is adjusted. Budget adjustments have legal causes of their own
 * (预算法 §67); money that is moved between items or comes from above beside the budget is none.
 */
public enum AdjustmentReason {
  /** 预算调整: changed by the people's congress or its standing committee. */
  BUDGET_ADJUSTMENT,
  /** 预算调剂: moved between items of the approved budget. */
  REALLOCATION,
  /** 追加: a special transfer from above. */
  SUPPLEMENT,
  /** 政策变化. */
  POLICY_CHANGE,
  /** 突发事件. */
  EMERGENCY,
  /** 目标设定错误: what was approved was wrong from the beginning. */
  TARGET_WRONG,
  /** 按控制数修订: the second round (二上), begun only where a control figure asks for it. */
  CONTROL_FIGURE
}
