package cn.jixiao.projects;

import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.List;

/**
 * A project's yearly performance target as somebody wrote it: typed, sent or read from a document.
 * Null is "not stated", never zero; amounts are in 元 whatever the form's unit is.
 *
 * @param amountUnit the unit the form states amounts in
 */
public record TargetDraft(
    String code,
    String name,
    AmountUnit amountUnit,
    BigDecimal budget,
    BigDecimal fiscal,
    BigDecimal other,
    String purpose,
    List<Checkpoint> plan,
    List<String> goals,
    List<IndicatorDraft> indicators) {

  public TargetDraft {
    plan = List.copyOf(plan);
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
  }
}
