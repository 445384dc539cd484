package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.PASSWORD_CONTAINS_ACCOUNT;
import static cn.jixiao.organizations.OrganizationRule.PASSWORD_TOO_SHORT;
import static cn.jixiao.organizations.OrganizationRule.PASSWORD_WEAK;
import static cn.jixiao.organizations.PasswordProfile.ASVS;
import static cn.jixiao.organizations.PasswordProfile.DENGBAO3;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private static final String SALT = "AAAAAAAAAAAAAAAAAAAAAA";

  @Nested
  class Hashing {

    private final Argon2PasswordHash hashes = new Argon2PasswordHash();

    @Test
    void knowsTheRightPasswordAgain() {
      var stored = hashes.generate("Demo#2026 绩效".toCharArray());
      assertThat(hashes.verify("Demo#2026 绩效".toCharArray(), stored)).isTrue();
      assertThat(hashes.verify("Demo#2026".toCharArray(), stored)).isFalse();
      assertThat(hashes.verify(new char[0], stored)).isFalse();
    }

    @Test
    void saltsEveryHash() {
      assertThat(hashes.generate("same".toCharArray()))
          .isNotEqualTo(hashes.generate("same".toCharArray()));
    }

    @Test
    void fitsItsColumn() {
      assertThat(hashes.generate("x".repeat(500).toCharArray())).hasSizeLessThan(200);
    }

    @Test
    void tellsHashesOfOlderParameters() {
      assertThat(hashes.isOutdated(hashes.generate("x".toCharArray()))).isFalse();
      assertThat(hashes.isOutdated("$argon2id$v=19$m=4096,t=2,p=1$" + SALT + "$" + SALT)).isTrue();
      assertThat(hashes.isOutdated("{SHA}abc")).isTrue();
    }

    @Test
    void stillChecksHashesOfOlderParameters() {
      // a test vector of the reference implementation
      var older =
          "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
      assertThat(hashes.verify("password".toCharArray(), older)).isTrue();
    }

    @ParameterizedTest
    @EmptySource
    @ValueSource(
        strings = {
          "garbage",
          "$argon2id$v=19$m=19456,t=2,p=1$###$###",
          "$argon2id$v=19$m=19456,t=2,p=1$A$A",
          "$argon2id$v=19$m=99999999999,t=2,p=1$" + SALT + "$" + SALT,
          "$argon2id$v=19$m=2000000000,t=2,p=1$" + SALT + "$" + SALT,
          "$argon2id$v=19$m=0,t=0,p=1$" + SALT + "$" + SALT,
          "$2a$10$N9qo8uLOickgx2ZMRZoMye"
        })
    void opensNothingForGarbage(String stored) {
      assertThat(hashes.verify("password".toCharArray(), stored)).isFalse();
    }
  }

  @Nested
  class Profiles {

    @ParameterizedTest
    @ValueSource(strings = {"Demo#2026", "abcDEF12", "密码Abc-99x"})
    void dengbaoTakesEightCharactersOfThreeKinds(String password) {
      assertThatCode(() -> DENGBAO3.requireGood(password, "clerk")).doesNotThrowAnyException();
    }

    @Test
    void dengbaoRefusesLess() {
      assertRefused(PASSWORD_TOO_SHORT, () -> DENGBAO3.requireGood("De#2026", "clerk"));
      assertRefused(PASSWORD_WEAK, () -> DENGBAO3.requireGood("demodemo2026", "clerk"));
    }

    @Test
    void asvsTakesTwelveOfAnyKind() {
      assertThatCode(() -> ASVS.requireGood("correct horse battery", "clerk"))
          .doesNotThrowAnyException();
      assertRefused(PASSWORD_TOO_SHORT, () -> ASVS.requireGood("Demo#2026", "clerk"));
    }

    @Test
    void refusesTheAccountInAnyCase() {
      assertRefused(PASSWORD_CONTAINS_ACCOUNT, () -> DENGBAO3.requireGood("CLERK#2026x", "clerk"));
    }

    @Test
    void isDengbaoUnlessASiteSaysOtherwise() {
      assertThat(PasswordProfile.configured()).isEqualTo(DENGBAO3);
    }
  }

  @Nested
  class OneTime {

    @Test
    void hasSixteenCharactersNobodyMistakes() {
      assertThat(OneTimePassword.random(new SecureRandom()))
          .hasSize(16)
          .doesNotContainPattern("[0O1lIi]");
    }

    @Test
    void isAnotherEachTime() {
      var random = new SecureRandom();
      var made = new HashSet<String>();
      IntStream.range(0, 1000).forEach(i -> made.add(OneTimePassword.random(random)));
      assertThat(made).hasSize(1000);
    }
  }
}
