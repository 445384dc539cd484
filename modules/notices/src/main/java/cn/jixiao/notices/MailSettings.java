package cn.jixiao.notices;

import java.lang.System.Logger.Level;
import java.time.LocalTime;
import java.util.Map;
import java.util.Properties;

/**
 * How a site sends mail. Without a server to send it through there is none, and nobody misses it.
 *
 * @param host the server mail is handed to; empty for no mail
 * @param encryption {@code starttls}, {@code tls} or {@code none}
 * @param user as whom it is handed over; empty where the server asks nobody
 * @param from the address it comes from
 * @param address where people find the system, for the links in it
 * @param digest when the daily mail is written, in China's time
 * @param reminderDays after so many working days who lets a returned paper lie is reminded; 0 for
 *     never
 */
record MailSettings(
    String host,
    int port,
    String encryption,
    String user,
    String password,
    String from,
    String address,
    LocalTime digest,
    int reminderDays) {

  static final MailSettings SITE = of(System.getenv());

  private static final System.Logger LOG = System.getLogger(MailSettings.class.getName());
  private static final int CONNECT = 10_000;
  private static final int ANSWER = 30_000;

  static MailSettings of(Map<String, String> environment) {
    var settings =
        new MailSettings(
            text(environment, "JIXIAO_MAIL_HOST", ""),
            number(environment, "JIXIAO_MAIL_PORT", 25),
            text(environment, "JIXIAO_MAIL_ENCRYPTION", "none"),
            text(environment, "JIXIAO_MAIL_USER", ""),
            environment.getOrDefault("JIXIAO_MAIL_PASSWORD", ""),
            text(environment, "JIXIAO_MAIL_FROM", ""),
            text(environment, "JIXIAO_ADDRESS", "").replaceFirst("/+$", ""),
            time(text(environment, "JIXIAO_MAIL_DIGEST", "")),
            number(environment, "JIXIAO_REMINDER_DAYS", 5));
    if (!settings.host.isEmpty() && !settings.isOn()) {
      LOG.log(
          Level.WARNING,
          "JIXIAO_MAIL_HOST is set, but no mail is sent: JIXIAO_MAIL_FROM must be a mail address,"
              + " JIXIAO_ADDRESS begin with http, JIXIAO_MAIL_ENCRYPTION be none, starttls or tls");
    }
    return settings;
  }

  /** Whether mail is sent at all. */
  boolean isOn() {
    return !host.isEmpty()
        && MailAddress.isOne(from)
        && address.matches("https?://[A-Za-z0-9.-]+(?::\\d{1,5})?(?:/[A-Za-z0-9._~/-]*)?")
        && encryption.matches("none|starttls|tls");
  }

  /** In the words of Jakarta Mail. */
  Properties session() {
    var session = new Properties();
    session.put("mail.transport.protocol", "smtp");
    session.put("mail.smtp.host", host);
    session.put("mail.smtp.port", Integer.toString(port));
    session.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
    session.put("mail.smtp.starttls.enable", Boolean.toString(encryption.equals("starttls")));
    session.put("mail.smtp.starttls.required", Boolean.toString(encryption.equals("starttls")));
    session.put("mail.smtp.ssl.enable", Boolean.toString(encryption.equals("tls")));
    session.put("mail.smtp.ssl.checkserveridentity", "true");
    session.put("mail.smtp.connectiontimeout", Integer.toString(CONNECT));
    session.put("mail.smtp.timeout", Integer.toString(ANSWER));
    session.put("mail.smtp.writetimeout", Integer.toString(ANSWER));
    session.put("mail.from", from);
    return session;
  }

  private static String text(Map<String, String> environment, String name, String otherwise) {
    var value = environment.getOrDefault(name, "").strip();
    return value.isEmpty() ? otherwise : value;
  }

  private static int number(Map<String, String> environment, String name, int otherwise) {
    var value = text(environment, name, "");
    return value.matches("\\d{1,5}") ? Integer.parseInt(value) : otherwise;
  }

  private static LocalTime time(String value) {
    return value.matches("([01]\\d|2[0-3]):[0-5]\\d")
        ? LocalTime.parse(value)
        : LocalTime.of(8, 30);
  }
}
