package cn.jixiao.notices;

import cn.jixiao.workflow.InboxPage;
import java.time.LocalDate;
import java.util.List;

/**
 * What waits for a person on the morning of a day.
 *
 * @param name the person's
 * @param todo what they can decide
 * @param due what of it is due within two working days, or overdue
 * @param back what came back to their unit
 * @param news what they have not read of the last days and that asks nothing of them
 */
public record Morning(
    LocalDate day,
    String name,
    InboxPage todo,
    InboxPage due,
    InboxPage back,
    List<NoticeRow> news) {

  public Morning {
    news = List.copyOf(news);
  }

  boolean isEmpty() {
    return todo.rows().isEmpty() && back.rows().isEmpty() && news.isEmpty();
  }
}
