package cn.jixiao.projects;

import java.math.BigDecimal;

/** An indicator row somebody wrote earlier or elsewhere, with what is known of its target. */
record WrittenIndicator(
    IndicatorDraft row,
    long targetId,
    String projectCode,
    String projectName,
    String purpose,
    BigDecimal budget,
    int year,
    TargetState state,
    String organizationName) {}
