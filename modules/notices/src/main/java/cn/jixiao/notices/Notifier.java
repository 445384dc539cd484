package cn.jixiao.notices;

import static java.util.stream.Collectors.toSet;

import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Tells people something, in the transaction in which it happens, and by mail who wants it so. */
@ApplicationScoped
@Transactional
public class Notifier {

  /** Who was told on which occasion. */
  record Known(String account, String occasion) {}

  @Inject NoticeRepository notices;
  @Inject Letters letters;
  @Inject Identifiers ids;
  @Inject Clock clock;

  /**
   * @param account whom it is for
   * @param kind its sentence stands in the bundles under the constant's type and name
   * @param arguments what the sentence is filled with
   */
  public void tell(String account, Enum<?> kind, Subject subject, Object... arguments) {
    tell(List.of(new Told(account, kind, subject, null, List.of(arguments))));
  }

  /** Tells everybody what they have not been told on that occasion. */
  public void tellOnce(List<Told> told) {
    var known = notices.known(told.stream().map(Told::occasion).collect(toSet()));
    tell(told.stream().filter(it -> known.add(new Known(it.account(), it.occasion()))).toList());
  }

  private void tell(List<Told> told) {
    letters.atOnce(told.stream().map(this::kept).toList());
  }

  /** Tells it here and not by mail: what is wrong with the mail. */
  void tellHere(Told told) {
    kept(told);
  }

  private Notice kept(Told told) {
    var notice = new Notice(ids.next(), told, clock.instant());
    notices.add(notice);
    return notice;
  }
}
