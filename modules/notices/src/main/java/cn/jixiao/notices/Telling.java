package cn.jixiao.notices;

import static java.util.stream.Collectors.toSet;

import cn.jixiao.shared.Retried;
import cn.jixiao.shared.Subject;
import cn.jixiao.workflow.Whereabouts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Tells of papers that moved. Whom, and of what, follows from where the paper is now: what has
 * moved on since needs no telling, and what people were asked to do and is done is marked as read.
 */
@ApplicationScoped
@Transactional
@Retried
class Telling {

  @Inject NoticeRepository notices;
  @Inject Whereabouts whereabouts;
  @Inject Concerned concerned;
  @Inject Notifier notifier;
  @Inject Clock clock;

  /**
   * Tells of papers that moved, together in one transaction; what another server tells of is left
   * to it.
   *
   * @return whether there were any
   */
  boolean next(int most) {
    var moved = whereabouts.moved(most);
    var movedBy = new LinkedHashMap<Subject, String>();
    moved.stream()
        .filter(whereabouts::takeUp)
        .forEach(paper -> movedBy.put(paper.subject(), paper.by()));
    var open = new ArrayList<Told>();
    for (var subject : movedBy.keySet()) {
      whereabouts.latestOf(subject).map(concerned::by).ifPresent(open::addAll);
    }
    close(movedBy.keySet(), open);
    notifier.tellOnce(
        open.stream().filter(it -> !it.account().equals(movedBy.get(it.subject()))).toList());
    return !moved.isEmpty();
  }

  /** What cannot be told must not keep the others back. */
  void drop() {
    whereabouts.moved(1).forEach(whereabouts::takeUp);
  }

  /** Reminds those who let returned papers lie, once in so many working days. */
  void remind(LocalDate today, int interval) {
    var told = new ArrayList<Told>();
    for (var paper : whereabouts.leftLying(today, interval)) {
      told.addAll(concerned.by(paper, interval));
    }
    notifier.tellOnce(told);
  }

  /** What people were asked to do with these papers and are not asked any more. */
  private void close(Collection<Subject> subjects, List<Told> open) {
    var occasions = open.stream().map(Told::occasion).collect(toSet());
    var now = clock.instant();
    notices.asking(subjects).stream()
        .filter(notice -> occasions.stream().noneMatch(notice::isOn))
        .forEach(notice -> notices.close(notice.row().noticeId(), now));
  }
}
