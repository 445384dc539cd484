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
import cn.jixiao.shared.RuleViolation;
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
  private static final int MANY_IN_TEMPLATE = 20;

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

  static List<Breach> breachesOf(List<TemplateMeasure> template) {
    var rules = new DraftRules();
    rules.many("measures", template, MANY_IN_TEMPLATE);
    if (template.isEmpty()) {
      rules.breaches.add(Breach.of(MISSING, "measures"));
    }
    for (var i = 0; i < template.size(); i++) {
      var at = "measures[" + i + "].";
      if (template.get(i).heading() == null) {
        rules.breaches.add(Breach.of(MISSING, at + "heading"));
      }
      rules.text(at + "heading", template.get(i).heading(), 50);
      rules.text(at + "text", template.get(i).text(), 1000);
    }
    return rules.breaches;
  }

  /** Of an amount that stands alone and must be stated. */
  static List<Breach> breachesOf(String field, BigDecimal yuan) {
    var rules = new DraftRules();
    if (yuan == null) {
      rules.breaches.add(Breach.of(MISSING, field));
    }
    rules.amount(field, yuan);
    return rules.breaches;
  }

  static List<Breach> breachesOf(DepartmentDraft draft) {
    var rules = new DraftRules();
    rules.text("goal", draft.goal(), 20_000);
    rules.many("subTargets", draft.subTargets());
    for (var i = 0; i < draft.subTargets().size(); i++) {
      rules.subTarget("subTargets[" + i + "].", draft.subTargets().get(i));
    }
    rules.many("measures", draft.measures());
    for (var i = 0; i < draft.measures().size(); i++) {
      rules.text("measures[" + i + "]", draft.measures().get(i), 10_000);
    }
    return rules.breaches;
  }

  private void subTarget(String at, SubTargetDraft draft) {
    text(at + "number", draft.number(), 20);
    text(at + "title", draft.title(), 1000);
    text(at + "goal", draft.goal(), 10_000);
    text(at + "indicator", draft.indicator(), 10_000);
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
      text("plan[" + i + "].label", plan.get(i).label(), 20);
      if (plan.get(i).label() == null) {
        breaches.add(Breach.of(MISSING, "plan[" + i + "].label"));
      }
      percent("plan[" + i + "].percent", plan.get(i).percent());
    }
  }

  private void percent(String field, BigDecimal percent) {
    if (percent == null) {
      return;
    }
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      breaches.add(Breach.of(PERCENT_OUT_OF_RANGE, field, percent.toString()));
    } else if (percent.scale() > 4) {
      breaches.add(Breach.of(NUMBER_TOO_LARGE, field));
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
    try {
      draft.parsedValue();
    } catch (RuleViolation contradiction) {
      contradiction.breaches().stream()
          .map(breach -> new Breach(breach.rule(), at + "value", breach.arguments()))
          .forEach(breaches::add);
    }
  }

  private void many(String field, List<?> list) {
    many(field, list, MANY);
  }

  private void many(String field, List<?> list, int most) {
    if (list.size() > most) {
      breaches.add(Breach.of(TOO_MANY, field, most));
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
