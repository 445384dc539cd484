package cn.jixiao.notices;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailChoiceTest {

  private final MailChoice choice = new MailChoice(1, "clerk");

  @Test
  void nobodyGetsMailWhoDidNotChooseIt() {
    assertThat(choice.getDelivery()).isEqualTo(Delivery.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zhou.yutong@example.gov.cn", "a+b@x-1.cn", "O'Neil_2@a.b.c.example"})
  void takesAnAddress(String address) {
    assertThat(choice.choose(" " + address + " ", Delivery.DAILY, "zh")).isTrue();
    assertThat(choice.getAddress()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clerk",
        "clerk@example",
        "@example.cn",
        "a@@example.cn",
        "a..b@example.cn",
        ".a@example.cn",
        "a@-x.cn",
        "a b@example.cn",
        "a@example.cn,b@example.cn",
        "周 <a@example.cn>",
        "周@example.cn",
        "a@example.cn\r\nBcc: b@example.cn",
        "a@example.cn\nx",
        "\"a b\"@example.cn"
      })
  void refusesWhatIsNoAddress(String address) {
    assertRefused(
        "NoticesRule.ADDRESS_MALFORMED", () -> choice.choose(address, Delivery.AT_ONCE, "zh"));
  }

  @Test
  void refusesOneThatIsTooLong() {
    var address = "a@" + "b".repeat(60) + (".c" + "d".repeat(60)).repeat(4) + ".cn";
    assertRefused(
        "NoticesRule.ADDRESS_MALFORMED", () -> choice.choose(address, Delivery.AT_ONCE, "zh"));
  }

  @Test
  void mailNeedsAnAddressAndNoMailNeedsNone() {
    assertRefused("NoticesRule.ADDRESS_REQUIRED", () -> choice.choose("", Delivery.DAILY, "zh"));
    assertThat(choice.choose(null, Delivery.NONE, "en")).isFalse();
  }

  @Test
  void otherLanguagesAndNoWayAreRefused() {
    assertRefused("NoticesRule.LANGUAGE_UNKNOWN", () -> choice.choose("", Delivery.NONE, "fr"));
    assertRefused("NoticesRule.LANGUAGE_UNKNOWN", () -> choice.choose("", Delivery.NONE, ""));
    assertRefused("NoticesRule.DELIVERY_REQUIRED", () -> choice.choose("", null, "zh"));
  }

  @Test
  void onlyANewAddressIsConfirmed() {
    assertThat(choice.choose("a@example.cn", Delivery.DAILY, "zh")).isTrue();
    assertThat(choice.choose("a@example.cn", Delivery.AT_ONCE, "en")).isFalse();
    assertThat(choice.choose("b@example.cn", Delivery.AT_ONCE, "en")).isTrue();
    assertThat(choice.choose("b@example.cn", Delivery.NONE, "en")).isFalse();
    assertThat(choice.choose("b@example.cn", Delivery.DAILY, "en")).isTrue();
  }
}
