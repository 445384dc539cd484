package cn.jixiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  private static void refused(String json, ApiRule rule, String field) {
    refused(json.getBytes(StandardCharsets.UTF_8), rule, field);
  }

  private static void refused(byte[] json, ApiRule rule, String field) {
    assertThatThrownBy(() -> StrictJson.read(json))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation -> {
              var breach = violation.breaches().get(0);
              assertThat(breach.rule()).isEqualTo(rule);
              assertThat(breach.field()).isEqualTo(field);
            });
  }

  @Test
  void readsWhatJsonIs() {
    var json = "{\"a\":[1,-2.50,\"道\\u8def\",true,false,null,{}]}";
    var read = StrictJson.read(json.getBytes(StandardCharsets.UTF_8));
    assertThat(read.asJsonObject().getJsonArray("a").getString(2)).isEqualTo("道路");
    assertThat(read.asJsonObject().getJsonArray("a")).hasSize(7);
  }

  @Nested
  class Refusing {

    @ParameterizedTest
    @ValueSource(
        strings = {"", " ", "{", "[", "{\"a\"}", "{\"a\":1,}", "[1 2]", "{}{}", "{} x", "nul"})
    void whatIsNoJson(String json) {
      refused(json, ApiRule.MALFORMED_JSON, null);
    }

    @Test
    void whatIsNotUtf8() {
      refused("{\"a\":\"道\"}".getBytes(StandardCharsets.UTF_16), ApiRule.MALFORMED_JSON, null);
      refused(new byte[] {'"', (byte) 0xC3, '"'}, ApiRule.MALFORMED_JSON, null);
    }

    @Test
    void aNameTwiceWhereverItStands() {
      refused("{\"a\":1,\"a\":1}", ApiRule.DUPLICATE_FIELD, "a");
      refused("{\"p\":[{},{\"b\":1,\"b\":2}]}", ApiRule.DUPLICATE_FIELD, "p[1].b");
    }

    @Test
    void nestingBeyondAnyForm() {
      refused("[".repeat(20) + "]".repeat(20), ApiRule.MALFORMED_JSON, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999", "1.0e99"})
    void numbersThatAreShortOnlyUntilTheyArePrinted(String number) {
      refused(number, ApiRule.MALFORMED_JSON, null);
    }

    @Test
    void numbersOfManyDigits() {
      refused("1".repeat(41), ApiRule.MALFORMED_JSON, null);
    }
  }
}
