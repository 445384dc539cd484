package cn.jixiao.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealAlgorithmTest {

  /** The examples of the standards themselves. */
  @ParameterizedTest
  @CsvSource({
    "SHA_256, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "SM3, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
  })
  void makesTheDigestOfItsStandard(SealAlgorithm algorithm, String digest) {
    assertThat(algorithm.digest("abc")).isEqualTo(digest);
  }

  @Test
  void isChosenByItsName() {
    assertThat(SealAlgorithm.named("SM3")).isEqualTo(SealAlgorithm.SM3);
    assertThat(SealAlgorithm.named(" sha-256 ")).isEqualTo(SealAlgorithm.SHA_256);
    assertThat(SealAlgorithm.named(null)).isEqualTo(SealAlgorithm.SHA_256);
    assertThat(SealAlgorithm.named("")).isEqualTo(SealAlgorithm.SHA_256);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MD5", "SHA-1"})
  void isNoneThatDoesNotSeal(String name) {
    assertThatThrownBy(() -> SealAlgorithm.named(name))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
