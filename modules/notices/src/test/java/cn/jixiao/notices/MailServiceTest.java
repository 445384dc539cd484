package cn.jixiao.notices;

import static cn.jixiao.organizations.Role.DECLARANT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A letter to confirm a choice is promised only where one is written. */
class MailServiceTest {

  private static final MailSettings ON =
      MailSettings.of(
          Map.of(
              "JIXIAO_MAIL_HOST", "mail.example.gov.cn",
              "JIXIAO_MAIL_FROM", "jixiao@example.gov.cn",
              "JIXIAO_ADDRESS", "https://jixiao.example.gov.cn"));

  private final Districts districts = new Districts();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private final Kept kept = new Kept();
  private final MailService service = service(ON);

  @Test
  void anAddressIsConfirmedOnce() {
    assertThat(chosen(Delivery.AT_ONCE)).isTrue();
    assertThat(chosen(Delivery.DAILY)).as("to the same address").isFalse();
    assertThat(chosen(Delivery.NONE)).isFalse();
    assertThat(chosen(Delivery.AT_ONCE)).as("after a while without").isTrue();
  }

  @Test
  void isConfirmedAgainWhereTheLastLetterDidNotArrive() {
    chosen(Delivery.AT_ONCE);
    kept.latest.failed("550 no such user", true, Instant.now());
    assertThat(chosen(Delivery.AT_ONCE)).isTrue();
    kept.latest.failed("550 no such user", true, Instant.now());
    assertThat(chosen(Delivery.NONE)).as("to who wants no mail").isFalse();
  }

  @Test
  void nothingIsConfirmedWhereNoMailIsSent() {
    var without = service(MailSettings.of(Map.of()));
    assertThat(without.choose("clerk@example.cn", Delivery.AT_ONCE, "zh")).isFalse();
    assertThat(kept.latest).isNull();
  }

  private boolean chosen(Delivery delivery) {
    var before = kept.latest;
    var told = service.choose("clerk@example.cn", delivery, "zh");
    assertThat(told).as("what the page says").isEqualTo(kept.latest != before);
    return told;
  }

  private MailService service(MailSettings settings) {
    var made = new MailService();
    made.settings = settings;
    made.letters = kept;
    made.writing =
        new Letters() {
          @Override
          void ofChoice(MailChoice choice) {
            var text = new MailText("subject", "body");
            kept.add(new Letter(districts.ids.next(), choice, null, text, Instant.now()));
          }
        };
    made.ids = districts.ids;
    made.user = clerk;
    made.events = new RecordedEvents();
    return made;
  }

  /** One person's choice and the latest letter to them. */
  private static final class Kept extends LetterRepository {

    private MailChoice choice;
    private Letter latest;

    @Override
    void add(MailChoice chosen) {
      choice = chosen;
    }

    @Override
    void add(Letter letter) {
      latest = letter;
    }

    @Override
    Optional<MailChoice> choiceOf(String account) {
      return Optional.ofNullable(choice);
    }

    @Override
    Optional<Letter> latestOf(String account) {
      return Optional.ofNullable(latest);
    }
  }
}
