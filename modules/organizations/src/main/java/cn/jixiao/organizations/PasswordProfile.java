package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.PASSWORD_CONTAINS_ACCOUNT;
import static cn.jixiao.organizations.OrganizationRule.PASSWORD_TOO_SHORT;
import static cn.jixiao.organizations.OrganizationRule.PASSWORD_WEAK;

import cn.jixiao.shared.RuleViolation;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a password must be like. The two standards contradict each other, so a site chooses one by
 * the environment variable {@code JIXIAO_PASSWORD_PROFILE}.
 */
enum PasswordProfile {
  /** 等保三级, GB/T 22239-2019 8.1.4.1 a: eight characters of three kinds. */
  DENGBAO3(8, 3),
  /** OWASP ASVS 5: twelve characters, no rule of composition. */
  ASVS(12, 1);

  private final int length;
  private final int kinds;

  PasswordProfile(int length, int kinds) {
    this.length = length;
    this.kinds = kinds;
  }

  static PasswordProfile configured() {
    var name = System.getenv("JIXIAO_PASSWORD_PROFILE");
    return name == null || name.isBlank()
        ? DENGBAO3
        : valueOf(name.strip().toUpperCase(Locale.ROOT));
  }

  void requireGood(String password, String account) {
    if (password.length() < length) {
      throw RuleViolation.at("newPassword", PASSWORD_TOO_SHORT, length);
    }
    if (password.toLowerCase(Locale.ROOT).contains(account)) {
      throw RuleViolation.at("newPassword", PASSWORD_CONTAINS_ACCOUNT);
    }
    var found =
        Stream.of("[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]")
            .filter(kind -> password.matches("(?s).*" + kind + ".*"))
            .count();
    if (found < kinds) {
      throw RuleViolation.at("newPassword", PASSWORD_WEAK, kinds);
    }
  }
}
