package cn.jixiao.web.projects;

import cn.jixiao.notices.Notifier;
import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Staff;
import cn.jixiao.projects.ControlFigureNotice;
import cn.jixiao.projects.ControlFiguresIssued;
import cn.jixiao.shared.AmountUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells those who write for a unit of its control figures, in the transaction that issues them:
 * neither projects nor notices knows of the other.
 */
@ApplicationScoped
public class FigureTelling {

  @Inject Staff staff;
  @Inject Notifier notifier;

  void on(@Observes ControlFiguresIssued issued) {
    var words = new ArrayList<Object>(List.of(issued.told()));
    words.set(1, AmountUnit.WAN_YUAN.print(new BigDecimal(issued.told()[1])));
    words.add(0, issued.title());
    var kind = issued.isCorrection() ? ControlFigureNotice.CORRECTED : ControlFigureNotice.ISSUED;
    for (var account : staff.at(Role.DECLARANT, issued.organizationId())) {
      notifier.tell(account, kind, issued.subject(), words.toArray());
    }
  }
}
