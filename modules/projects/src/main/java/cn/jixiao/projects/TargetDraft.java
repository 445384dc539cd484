package cn.jixiao.projects;

import cn.jixiao.shared.AmountUnit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A project's yearly performance target as somebody wrote it: typed, sent or read from a document.
 * Null is "not stated", never zero; amounts are in 元 whatever the form's unit is; texts are trimmed
 * and without line breaks.
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
    List<IndicatorDraft> indicators)
    implements Serializable {

  public TargetDraft {
    code = Cell.text(code);
    name = Cell.text(name);
    purpose = Cell.text(purpose);
    plan = plan == null ? List.of() : List.copyOf(plan);
    goals = goals == null ? List.of() : new Paragraphs(goals).texts();
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
  }
}
