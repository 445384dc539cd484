package cn.jixiao.notices;

import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Hands letters to the site's mail server. */
class Post {

  private final MailSettings settings;
  private final Session session;

  Post(MailSettings settings) {
    this.settings = settings;
    this.session = Session.getInstance(settings.session(), authenticator(settings));
  }

  void send(Letter letter) throws MessagingException {
    var utf8 = StandardCharsets.UTF_8.name();
    var message = new Numbered(session, letter.getId(), settings.from());
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(RecipientType.TO, new InternetAddress(letter.getAddress(), true));
    message.setSubject(letter.getSubject(), utf8);
    message.setText(letter.getBody(), utf8);
    message.setSentDate(Date.from(letter.getWrittenAt()));
    message.setHeader("Auto-Submitted", "auto-generated"); // no machine answers it
    Transport.send(message);
  }

  /** Whether the server said that this address will never do. */
  static boolean isHopeless(MessagingException failure) {
    return failure instanceof SendFailedException refused
        && refused.getInvalidAddresses() != null
        && refused.getInvalidAddresses().length > 0;
  }

  /** Whether it is about this one letter; else the server cannot be used at all. */
  static boolean isOfOneLetter(MessagingException failure) {
    return failure instanceof SendFailedException;
  }

  private static Authenticator authenticator(MailSettings settings) {
    if (settings.user().isEmpty()) {
      return null;
    }
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(settings.user(), settings.password());
      }
    };
  }

  /** A message that bears the same number however often it is sent: who gets it twice sees one. */
  private static final class Numbered extends MimeMessage {

    private final String number;

    Numbered(Session session, long letterId, String from) {
      super(session);
      number = "<" + letterId + ".jixiao" + from.substring(from.indexOf('@')) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }
}
