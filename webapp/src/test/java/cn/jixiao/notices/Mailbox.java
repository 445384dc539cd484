package cn.jixiao.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;

/** What has arrived at a mail address, fetched from the tests' own mail server. */
record Mailbox(String address) {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Everything that lies there, which stays there. */
  List<MimeMessage> all() throws MessagingException, IOException {
    var session = Session.getInstance(new Properties());
    var port = Integer.parseInt(System.getenv("JIXIAO_TEST_POP3_PORT"));
    try (var store = session.getStore("pop3")) {
      store.connect("127.0.0.1", port, address, address);
      try (var inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_ONLY);
        var found = new ArrayList<MimeMessage>();
        for (var message : inbox.getMessages()) {
          var raw = new ByteArrayOutputStream();
          message.writeTo(raw);
          found.add(new MimeMessage(session, new ByteArrayInputStream(raw.toByteArray())));
        }
        return found;
      }
    } catch (AuthenticationFailedException e) {
      return List.of(); // the server knows of no address to which nothing came
    }
  }

  /** Those that say this, as soon as there is one. */
  List<MimeMessage> await(String word) throws Exception {
    var end = Instant.now().plus(PATIENCE);
    while (true) {
      var found = saying(word);
      if (!found.isEmpty() || Instant.now().isAfter(end)) {
        return found;
      }
      Thread.sleep(100);
    }
  }

  List<MimeMessage> saying(String word) throws MessagingException, IOException {
    Predicate<MimeMessage> says =
        message -> {
          try {
            return (message.getSubject() + message.getContent()).contains(word);
          } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
          }
        };
    return all().stream().filter(says).toList();
  }
}
