package cn.jixiao.notices;

import java.util.List;

/**
 * The newest notices of a person.
 *
 * @param unread how many of all their notices they have not read
 */
public record NoticePage(List<NoticeRow> rows, long unread) {

  public NoticePage {
    rows = List.copyOf(rows);
  }
}
