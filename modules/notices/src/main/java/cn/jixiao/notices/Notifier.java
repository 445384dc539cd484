package cn.jixiao.notices;

import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Tells a person something, in the transaction in which it happens. */
@ApplicationScoped
@Transactional
public class Notifier {

  @Inject NoticeRepository notices;
  @Inject Identifiers ids;
  @Inject Clock clock;

  /**
   * @param account whom it is for
   * @param kind its sentence stands in the bundles under the constant's type and name
   * @param arguments what the sentence is filled with
   */
  public void tell(String account, Enum<?> kind, Subject subject, Object... arguments) {
    notices.add(
        new Notice(ids.next(), account, kind, subject, List.of(arguments), clock.instant()));
  }
}
