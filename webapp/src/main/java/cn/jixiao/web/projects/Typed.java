package cn.jixiao.web.projects;

import cn.jixiao.projects.Paragraphs;
import cn.jixiao.projects.TypedAmount;
import cn.jixiao.projects.TypedNumber;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Breach;
import cn.jixiao.web.common.PageRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what was typed into a form and notes every field that cannot be read. */
final class Typed {

  private final List<Breach> breaches = new ArrayList<>();

  /**
   * Without blanks around it, and with the line breaks of the record; null where nothing is typed.
   */
  static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip().replace("\r\n", "\n");
  }

  /** As a text that stands on one line of its own in the record; null where nothing is typed. */
  static String paragraph(String typed) {
    var texts = new Paragraphs(typed == null ? List.of() : List.of(typed)).texts();
    return texts.isEmpty() ? null : texts.get(0);
  }

  BigDecimal amount(String field, String typed, AmountUnit unit) {
    if (text(typed) == null) {
      return null;
    }
    var amount = TypedAmount.of(typed, unit);
    if (amount.isEmpty()) {
      unreadable(PageRule.AMOUNT_UNREADABLE, field, typed);
    }
    return amount.map(TypedAmount::yuan).orElse(null);
  }

  void unreadable(PageRule rule, String field, String typed) {
    breaches.add(Breach.of(rule, field, typed));
  }

  BigDecimal percent(String field, String typed) {
    return number(field, typed, TypedNumber::percent);
  }

  BigDecimal number(String field, String typed) {
    return number(field, typed, TypedNumber::of);
  }

  private BigDecimal number(
      String field, String typed, Function<String, Optional<BigDecimal>> reading) {
    if (text(typed) == null) {
      return null;
    }
    var number = reading.apply(typed);
    if (number.isEmpty()) {
      unreadable(PageRule.NUMBER_UNREADABLE, field, typed);
    }
    return number.orElse(null);
  }

  List<Breach> breaches() {
    return List.copyOf(breaches);
  }
}
