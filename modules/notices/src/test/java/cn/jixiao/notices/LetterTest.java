package cn.jixiao.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LetterTest {

  private static final Instant NOW = Instant.parse("2026-11-29T00:30:00Z");

  @Test
  void aSubjectIsOneLineThatFits() {
    assertThat(letter("甲\r\nBcc: x@example.cn\t乙\u2028丙").getSubject())
        .isEqualTo("甲 Bcc: x@example.cn 乙 丙");
    assertThat(letter("长".repeat(300)).getSubject()).hasSize(200).endsWith("…");
  }

  @Test
  void isTriedAgainAfterGrowingPauses() {
    var letter = letter("甲");
    assertThat(letter.failed("no", false, NOW)).isFalse();
    assertThat(letter.getDueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
    assertThat(letter.getState()).isEqualTo(LetterState.WAITING);
  }

  @Test
  void isGivenUpAtOnceWhereThereIsNoHope() {
    var letter = letter("甲");
    assertThat(letter.failed("550 no such user", true, NOW)).isTrue();
    assertThat(letter.getState()).isEqualTo(LetterState.GIVEN_UP);
  }

  @Test
  void onlyARefusedAddressIsHopeless() {
    var refused =
        new SendFailedException(
            "550",
            new MessagingException(),
            new Address[0],
            new Address[0],
            new Address[] {new Nobody()});
    assertThat(Post.isHopeless(refused)).isTrue();
    assertThat(Post.isHopeless(new SendFailedException("451"))).isFalse();
    assertThat(Post.isHopeless(new MessagingException("connection refused"))).isFalse();
    assertThat(Post.isOfOneLetter(new MessagingException("connection refused"))).isFalse();
  }

  /** An address of no kind: those of the mail have their program in the server. */
  private static final class Nobody extends Address {

    private static final long serialVersionUID = 1L;

    @Override
    public String getType() {
      return "none";
    }

    @Override
    public String toString() {
      return "nobody";
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Nobody;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  private static Letter letter(String subject) {
    var choice = new MailChoice(1, "clerk");
    choice.choose("clerk@example.cn", Delivery.AT_ONCE, "zh");
    return new Letter(2, choice, null, new MailText(subject, "body"), NOW);
  }
}
