package cn.jixiao.notices;

import java.util.regex.Pattern;

/**
 * What a mail address looks like: one line of plain signs, as RFC 5321 has them without quotes, at
 * a domain with a point. What is no address cannot reach the head of a mail.
 */
final class MailAddress {

  static final int LENGTH = 254;

  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern FORM =
      Pattern.compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + LABEL);

  private MailAddress() {}

  static boolean isOne(String text) {
    return text.length() <= LENGTH && FORM.matcher(text).matches();
  }
}
