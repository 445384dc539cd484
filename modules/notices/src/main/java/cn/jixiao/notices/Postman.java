package cn.jixiao.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger.Level;

/**
 * Sends the letters that are due, one after the other, outside any transaction. A letter counts as
 * sent when the mail server has taken it; where this one dies in between, the next one sends it
 * again under the same number.
 */
@ApplicationScoped
class Postman {

  private static final System.Logger LOG = System.getLogger(Postman.class.getName());

  @Inject Dispatch dispatch;

  MailSettings settings = MailSettings.SITE;

  void goRound() {
    if (!settings.isOn()) {
      return;
    }
    var post = new Post(settings);
    for (var letter = dispatch.take(); letter.isPresent(); letter = dispatch.take()) {
      if (!delivers(post, letter.get())) {
        return;
      }
    }
  }

  /** Returns whether it is worth while to go on. */
  private boolean delivers(Post post, Letter letter) {
    try {
      post.send(letter);
    } catch (MessagingException e) {
      failed(letter, e, Post.isHopeless(e));
      return Post.isOfOneLetter(e);
    } catch (RuntimeException e) {
      failed(letter, e, false);
      return true;
    }
    dispatch.sent(letter);
    return true;
  }

  private void failed(Letter letter, Exception why, boolean hopeless) {
    var givenUp = dispatch.failed(letter, why.toString(), hopeless);
    LOG.log(
        Level.WARNING,
        "Letter {0} to {1} could not be sent, {2}: {3}",
        Long.toString(letter.getId()),
        letter.getAccount(),
        givenUp ? "it is given up" : "attempt " + letter.getAttempts(),
        why);
  }
}
