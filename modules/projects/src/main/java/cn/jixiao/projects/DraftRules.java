package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.AMOUNT_NEGATIVE;
import static cn.jixiao.projects.ProjectRule.AMOUNT_TOO_LARGE;
import static cn.jixiao.projects.ProjectRule.AMOUNT_TOO_PRECISE;
import static cn.jixiao.projects.ProjectRule.CODE_MALFORMED;
import static cn.jixiao.projects.ProjectRule.MISSING;
import static cn.jixiao.projects.ProjectRule.NUMBER_TOO_LARGE;
import static cn.jixiao.projects.ProjectRule.PERCENT_OUT_OF_RANGE;
import static cn.jixiao.projects.ProjectRule.TOO_LONG;
import static cn.jixiao.projects.ProjectRule.TOO_MANY;

import cn.jixiao.shared.Breach;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What even a draft must keep: it may be incomplete, but what it holds must be storable and mean
 * something. All breaches are found, not only the first.
 */
class DraftRules {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("1e15");
  private static final BigDecimal LARGEST_NUMBER = new BigDecimal("1e13");
  private static final int MANY = 200;

  private final List<Breach> breaches = new ArrayList<>();

  static List<Breach> breachesOf(TargetDraft draft) {
    var rules = new DraftRules();
    rules.header(draft);
    rules.plan(draft.plan());
    rules.goals(draft.goals());
    rules.many("indicators", draft.indicators());
    for (var i = 0; i < draft.indicators().size(); i++) {
      rules.indicator("indicators[" + i + "].", draft.indicators().get(i));
    }
    return rules.breaches;
  }

  private void header(TargetDraft draft) {
    if (draft.code() != null && !draft.code().matches("[0-9A-Z][0-9A-Z_.-]{0,39}")) {
      breaches.add(Breach.of(CODE_MALFORMED, "code", draft.code()));
    }
    if (draft.name() == null) {
      breaches.add(Breach.of(MISSING, "name"));
    }
    text("name", draft.name(), 200);
    text("purpose", draft.purpose(), 4000);
    amount("budget", draft.budget());
    amount("fiscal", draft.fiscal());
    amount("other", draft.other());
  }

  private void plan(List<Checkpoint> plan) {
    if (plan.size() > 12) {
      breaches.add(Breach.of(TOO_MANY, "plan", 12));
    }
    for (var i = 0; i < plan.size(); i++) {
      var percent = plan.get(i).percent();
      text("plan[" + i + "].label", plan.get(i).label(), 20);
      if (plan.get(i).label() == null) {
        breaches.add(Breach.of(MISSING, "plan[" + i + "].label"));
      }
      if (percent != null && (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)) {
        breaches.add(Breach.of(PERCENT_OUT_OF_RANGE, "plan[" + i + "].percent", percent));
      }
    }
  }

  private void goals(List<String> goals) {
    many("goals", goals);
    for (var i = 0; i < goals.size(); i++) {
      text("goals[" + i + "]", goals.get(i), 4000);
    }
  }

  private void indicator(String at, IndicatorDraft draft) {
    text(at + "level1", draft.level1(), 50);
    text(at + "level2", draft.level2(), 50);
    text(at + "name", draft.name(), 500);
    text(at + "description", draft.description(), 2000);
    text(at + "value", draft.value(), 500);
    text(at + "basis", draft.basis(), 500);
    text(at + "measureUnit", draft.measureUnit(), 50);
    number(at + "number", draft.number());
    number(at + "weight", draft.weight());
  }

  private void many(String field, List<?> list) {
    if (list.size() > MANY) {
      breaches.add(Breach.of(TOO_MANY, field, MANY));
    }
  }

  private void text(String field, String text, int longest) {
    if (text != null && text.length() > longest) {
      breaches.add(Breach.of(TOO_LONG, field, longest, text.length()));
    }
  }

  private void amount(String field, BigDecimal yuan) {
    if (yuan == null) {
      return;
    }
    if (yuan.signum() < 0) {
      breaches.add(Breach.of(AMOUNT_NEGATIVE, field));
    } else if (yuan.compareTo(LARGEST_AMOUNT) >= 0) {
      breaches.add(Breach.of(AMOUNT_TOO_LARGE, field));
    } else if (yuan.stripTrailingZeros().scale() > 2) {
      breaches.add(Breach.of(AMOUNT_TOO_PRECISE, field));
    }
  }

  private void number(String field, BigDecimal number) {
    if (number != null
        && (number.abs().compareTo(LARGEST_NUMBER) >= 0
            || number.stripTrailingZeros().scale() > 4)) {
      breaches.add(Breach.of(NUMBER_TOO_LARGE, field));
    }
  }
}
