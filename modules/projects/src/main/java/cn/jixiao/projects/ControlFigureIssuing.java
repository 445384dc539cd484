package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what somebody may issue into control figures, and tells what came of it. */
@ApplicationScoped
class ControlFigureIssuing {

  @Inject ControlFigureRepository figures;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Writes what is new and what changes, and tells of that alone.
   *
   * @param before the unit's total as it was issued; null where nothing was
   * @param reason why something that was issued is corrected; null where nothing is
   * @return the unit's total
   */
  ControlFigure carryOut(
      ControlFiguresDraft draft,
      Organization unit,
      int year,
      ControlFigure before,
      List<PerformanceTarget> approved,
      String reason) {
    var told = new ArrayList<DomainEvent>();
    var amounts = draft.amounts();
    for (var target : approved) {
      set(target, amounts.get(target.getId()), reason).ifPresent(told::add);
    }
    if (before != null && told.isEmpty() && before.says(draft.total())) {
      return before;
    }
    var total = total(before, unit, year, approved, draft.total());
    var toRevise =
        approved.stream().flatMap(it -> it.figure().stream()).filter(ControlFigure::isOpen);
    told.add(new ControlFiguresIssued(unit, total, toRevise.count(), reason));
    figures.write();
    told.forEach(events::fire);
    return total;
  }

  private Optional<DomainEvent> set(PerformanceTarget target, BigDecimal amount, String reason) {
    var issued = target.figure().orElse(null);
    if (issued == null) {
      var figure = new ControlFigure(ids.next(), target, amount);
      figure.issued(user, clock.instant());
      figures.add(figure);
      return Optional.of(new ControlFigureSet(target, amount));
    }
    if (issued.says(amount)) {
      return Optional.empty();
    }
    var before = issued.getAmount();
    issued.set(amount);
    issued.issued(user, clock.instant());
    return Optional.of(new ControlFigureSet(target, before, amount, reason));
  }

  private ControlFigure total(
      ControlFigure before,
      Organization unit,
      int year,
      List<PerformanceTarget> approved,
      BigDecimal amount) {
    var total = before;
    if (total == null) {
      var declared = UnitFigures.sum(approved.stream().map(PerformanceTarget::amount).toList());
      total = new ControlFigure(ids.next(), unit, year, declared, amount);
      figures.add(total);
    } else {
      total.set(amount);
      figures.touch(total);
    }
    total.issued(user, clock.instant());
    return total;
  }
}
