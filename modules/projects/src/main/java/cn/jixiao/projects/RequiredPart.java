package cn.jixiao.projects;

/** A part without which no target can be submitted, wherever its unit is. */
public enum RequiredPart {
  NAME,
  BUDGET,
  PURPOSE,
  PLAN,
  GOALS,
  INDICATOR_NAME,
  INDICATOR_VALUE
}
