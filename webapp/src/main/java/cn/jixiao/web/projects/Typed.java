package cn.jixiao.web.projects;

import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.common.PageRule;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads what was typed into a form and notes every field that cannot be read. */
final class Typed {

  private final List<Breach> breaches = new ArrayList<>();

  /** Without blanks around it; null where nothing is typed. */
  static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  static String plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  BigDecimal amount(String field, String typed, AmountUnit unit) {
    if (text(typed) == null) {
      return null;
    }
    var amount = TypedAmount.of(typed, unit);
    if (amount.isEmpty()) {
      breaches.add(Breach.of(PageRule.AMOUNT_UNREADABLE, field, typed));
    }
    return amount.map(TypedAmount::yuan).orElse(null);
  }

  BigDecimal percent(String field, String typed) {
    return number(field, typed == null ? null : typed.replaceFirst("[%％]\\s*$", ""));
  }

  BigDecimal number(String field, String typed) {
    if (text(typed) == null) {
      return null;
    }
    var folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
    if (!folded.matches("[+-]?[0-9]{1,20}(\\.[0-9]{1,10})?")) {
      breaches.add(Breach.of(PageRule.NUMBER_UNREADABLE, field, typed));
      return null;
    }
    return new BigDecimal(folded);
  }

  void requireReadable() {
    RuleViolation.throwIfAny(breaches);
  }
}
