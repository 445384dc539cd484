package cn.jixiao.notices;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets a person read their own notices. */
@ApplicationScoped
@Transactional
@Retried
public class NoticeService {

  @Inject NoticeRepository notices;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * A part of the person's notices, the newest first.
   *
   * @param first index of the first row, from 0
   */
  public NoticePage mine(int first, int size) {
    user.requireLogin();
    var rows = notices.of(user.account(), first, size).stream().map(Notice::row).toList();
    return new NoticePage(rows, notices.countUnread(user.account()));
  }

  public long unreadCount() {
    user.requireLogin();
    return notices.countUnread(user.account());
  }

  /**
   * The person has read their notices.
   *
   * @param newest the id of the newest one they have seen; what came later stays unread
   */
  public void markRead(long newest) {
    user.requireLogin();
    var now = clock.instant();
    notices.unread(user.account(), newest).forEach(notice -> notice.read(now));
  }
}
