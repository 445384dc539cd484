package cn.jixiao.projects;

/** A part without which a target cannot be submitted. */
public enum RequiredPart {
  NAME,
  BUDGET,
  PURPOSE,
  PLAN,
  GOALS,
  INDICATOR_NAME,
  INDICATOR_VALUE,
  OUTPUT_INDICATOR,
  BENEFIT_INDICATOR
}
