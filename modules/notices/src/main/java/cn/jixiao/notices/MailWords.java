package cn.jixiao.notices;

import java.util.List;
import java.util.Locale;

/**
 * Puts what people are told into sentences and links. Who has the sentences implements it; this
 * module knows no language.
 */
public interface MailWords {

  /** What has just happened. */
  MailText ofNotices(Locale language, String address, List<NoticeRow> notices);

  /** What waits this morning. */
  MailText ofMorning(Locale language, String address, Morning morning);

  /** That mail comes to this address from now on. */
  MailText ofChoice(Locale language, String address, Delivery delivery);
}
