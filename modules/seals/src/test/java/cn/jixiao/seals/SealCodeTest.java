package cn.jixiao.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.shared.RuleViolation;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealCodeTest {

  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private final String code = SealCode.fresh();

  @Test
  void isThreeGroupsOfFourSignsThatNobodyMistakes() {
    assertThat(code).matches("[%1$s]{4}-[%1$s]{4}-[%1$s]{4}".formatted(SIGNS));
  }

  @Test
  void isAnotherOneEveryTime() {
    assertThat(Stream.generate(SealCode::fresh).limit(1_000).collect(Collectors.toSet()))
        .hasSize(1_000);
  }

  @Test
  void isReadHoweverItIsTyped() {
    var bare = code.replace("-", "");
    assertThat(SealCode.read(code)).isEqualTo(code);
    assertThat(SealCode.read(bare.toLowerCase())).isEqualTo(code);
    assertThat(SealCode.read(" " + code.replace("-", " – ") + "\u3000")).isEqualTo(code);
    assertThat(SealCode.read(code.replace('-', '－'))).isEqualTo(code);
    var wide = bare.chars().mapToObj(sign -> Character.toString(sign + 0xFEE0));
    assertThat(SealCode.read(wide.collect(Collectors.joining()))).isEqualTo(code);
  }

  @Test
  void tellsEverySignThatWasMistyped() {
    for (var i = 0; i < code.length(); i++) {
      for (var sign : SIGNS.toCharArray()) {
        if (code.charAt(i) != '-' && code.charAt(i) != sign) {
          assertMistyped(code.substring(0, i) + sign + code.substring(i + 1));
        }
      }
    }
  }

  @Test
  void tellsAnyTwoSignsThatChangedPlaces() {
    for (var i = 0; i < code.length(); i++) {
      for (var j = i + 1; j < code.length(); j++) {
        if (code.charAt(i) != code.charAt(j) && code.charAt(i) != '-' && code.charAt(j) != '-') {
          var changed = new StringBuilder(code);
          changed.setCharAt(i, code.charAt(j));
          changed.setCharAt(j, code.charAt(i));
          assertMistyped(changed.toString());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "2222", "2222-2222-2222-2222", "OOOO-1111-IIII", "批复校验码"})
  void isNothingElse(String typed) {
    assertMistyped(typed);
  }

  private static void assertMistyped(String typed) {
    assertThatThrownBy(() -> SealCode.read(typed))
        .as(typed)
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining("MISTYPED_CODE");
  }
}
