package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;
import java.math.BigDecimal;

/**
 * A project got its control figure, or another one; the detail is the amount in 元, of a correction
 * what it was before, the new amount and why.
 */
public record ControlFigureSet(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  ControlFigureSet(PerformanceTarget target, BigDecimal amount) {
    this(target.subject(), target.title(), target.organizationId(), amount.toPlainString());
  }

  ControlFigureSet(PerformanceTarget target, BigDecimal before, BigDecimal amount, String reason) {
    this(
        target.subject(),
        target.title(),
        target.organizationId(),
        before.toPlainString() + ";" + amount.toPlainString() + ";" + reason);
  }
}
