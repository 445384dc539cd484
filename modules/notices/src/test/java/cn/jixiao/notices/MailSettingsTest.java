package cn.jixiao.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

  private static final Map<String, String> COMPLETE =
      Map.of(
          "JIXIAO_MAIL_HOST", "mail.example.gov.cn",
          "JIXIAO_MAIL_FROM", "jixiao@example.gov.cn",
          "JIXIAO_ADDRESS", "https://jixiao.example.gov.cn/");

  @Test
  void withoutAServerThereIsNoMail() {
    assertThat(MailSettings.of(Map.of()).isOn()).isFalse();
  }

  @Test
  void aServerASenderAndAnAddressAreEnough() {
    var settings = MailSettings.of(COMPLETE);
    assertThat(settings.isOn()).isTrue();
    assertThat(settings.address()).isEqualTo("https://jixiao.example.gov.cn");
    assertThat(settings.digest()).isEqualTo(LocalTime.of(8, 30));
    assertThat(settings.reminderDays()).isEqualTo(5);
    assertThat(settings.session()).containsEntry("mail.smtp.port", "25");
  }

  @Test
  void whatIsMissingOrWrongMakesNoMailAndNoError() {
    assertThat(with("JIXIAO_MAIL_FROM", "").isOn()).isFalse();
    assertThat(with("JIXIAO_MAIL_FROM", "a@b.cn\r\nBcc: x@y.cn").isOn()).isFalse();
    assertThat(with("JIXIAO_ADDRESS", "jixiao.example.gov.cn").isOn()).isFalse();
    assertThat(with("JIXIAO_ADDRESS", "https://[").isOn()).isFalse();
    assertThat(with("JIXIAO_MAIL_ENCRYPTION", "rot13").isOn()).isFalse();
    assertThat(with("JIXIAO_MAIL_DIGEST", "25:00").digest()).isEqualTo(LocalTime.of(8, 30));
    assertThat(with("JIXIAO_REMINDER_DAYS", "0").reminderDays()).isZero();
  }

  @Test
  void encryptionIsDemandedAndTheServerLookedAt() {
    assertThat(with("JIXIAO_MAIL_ENCRYPTION", "starttls").session())
        .containsEntry("mail.smtp.starttls.required", "true")
        .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    assertThat(with("JIXIAO_MAIL_ENCRYPTION", "tls").session())
        .containsEntry("mail.smtp.ssl.enable", "true");
    assertThat(with("JIXIAO_MAIL_USER", "jixiao").session())
        .containsEntry("mail.smtp.auth", "true");
  }

  private static MailSettings with(String name, String value) {
    var environment = new HashMap<>(COMPLETE);
    environment.put(name, value);
    return MailSettings.of(environment);
  }
}
