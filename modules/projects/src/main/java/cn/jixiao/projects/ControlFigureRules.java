package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.FIGURES_DO_NOT_SUM_UP;
import static cn.jixiao.projects.ProjectRule.FIGURE_MISSING;
import static cn.jixiao.projects.ProjectRule.FIGURE_SETTLED;
import static cn.jixiao.projects.ProjectRule.FIGURE_TWICE;
import static cn.jixiao.projects.ProjectRule.MISSING;
import static cn.jixiao.projects.ProjectRule.NOTHING_TO_FIGURE;
import static cn.jixiao.projects.ProjectRule.TOO_LONG;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;

import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Breach;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What speaks against issuing figures to a unit; all of it is found, not only the first. */
class ControlFigureRules {

  private static final int LONGEST_REASON = 500;

  private final ControlFiguresDraft draft;
  private final ControlFigure total;
  private final Map<Long, PerformanceTarget> approved = new HashMap<>();
  private final long waiting;
  private final List<Breach> breaches = new ArrayList<>();

  /**
   * @param total as it was issued; null where nothing was
   * @param approved what passed the first round
   * @param waiting how many targets have not
   */
  ControlFigureRules(
      ControlFiguresDraft draft,
      ControlFigure total,
      List<PerformanceTarget> approved,
      long waiting) {
    this.draft = draft;
    this.total = total;
    this.waiting = waiting;
    approved.forEach(target -> this.approved.put(target.getId(), target));
  }

  List<Breach> breaches() {
    if (approved.isEmpty()) {
      return List.of(Breach.of(NOTHING_TO_FIGURE, null));
    }
    var named = new HashSet<Long>();
    for (var i = 0; i < draft.figures().size(); i++) {
      var at = "figures[" + i + "].";
      figure(at, draft.figures().get(i));
      if (!named.add(draft.figures().get(i).targetId())) {
        breaches.add(Breach.of(FIGURE_TWICE, at + "target"));
      }
    }
    approved.values().stream()
        .filter(target -> !named.contains(target.getId()))
        .forEach(target -> breaches.add(Breach.of(FIGURE_MISSING, null, target.title())));
    breaches.addAll(DraftRules.breachesOf("total", draft.total()));
    reason();
    if (breaches.isEmpty()) {
      sum();
    }
    return breaches;
  }

  private void figure(String at, ControlFiguresDraft.OfTarget figure) {
    breaches.addAll(DraftRules.breachesOf(at + "amount", figure.amount()));
    var target = approved.get(figure.targetId());
    if (target == null) {
      breaches.add(Breach.of(UNKNOWN_TARGET, at + "target"));
    } else if (figure.amount() != null
        && target
            .figure()
            .filter(issued -> issued.isSettled() && !issued.says(figure.amount()))
            .isPresent()) {
      breaches.add(Breach.of(FIGURE_SETTLED, at + "amount", target.title()));
    }
  }

  /** Why is asked only where something that was issued is corrected. */
  private void reason() {
    var reason = draft.reason();
    if (reason == null && corrects()) {
      breaches.add(Breach.of(MISSING, "reason"));
    } else if (reason != null && reason.length() > LONGEST_REASON) {
      breaches.add(Breach.of(TOO_LONG, "reason", LONGEST_REASON, reason.length()));
    }
  }

  boolean corrects() {
    return isCorrected(total, draft.total())
        || draft.figures().stream()
            .filter(it -> approved.containsKey(it.targetId()))
            .anyMatch(
                it -> isCorrected(approved.get(it.targetId()).figure().orElse(null), it.amount()));
  }

  private static boolean isCorrected(ControlFigure issued, BigDecimal amount) {
    return issued != null && amount != null && !issued.says(amount);
  }

  /** What has not passed the first round yet may need what is left of the total. */
  private void sum() {
    var sum =
        UnitFigures.sum(
            draft.figures().stream().map(ControlFiguresDraft.OfTarget::amount).toList());
    var left = draft.total().subtract(sum);
    if (left.signum() < 0 || left.signum() > 0 && waiting == 0) {
      breaches.add(
          Breach.of(
              FIGURES_DO_NOT_SUM_UP, "total", print(sum), print(draft.total()), print(left.abs())));
    }
  }

  private static String print(BigDecimal yuan) {
    return TypedAmount.written(yuan, AmountUnit.WAN_YUAN);
  }
}
