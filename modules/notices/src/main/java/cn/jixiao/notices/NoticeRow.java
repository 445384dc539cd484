package cn.jixiao.notices;

import cn.jixiao.shared.Subject;
import java.time.Instant;
import java.util.List;

/**
 * One notice as a person reads it.
 *
 * @param kind the key of its sentence
 * @param subject what it is about, and where a click leads
 * @param arguments what the sentence is filled with
 */
public record NoticeRow(
    long noticeId, String kind, Subject subject, List<String> arguments, Instant at, boolean read) {

  public NoticeRow {
    arguments = List.copyOf(arguments);
  }
}
