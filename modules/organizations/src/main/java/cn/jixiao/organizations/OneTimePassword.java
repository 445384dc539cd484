package cn.jixiao.organizations;

import java.security.SecureRandom;

/**
 * Makes passwords that are told once and changed at the first login: 16 characters, about 93 bits.
 */
final class OneTimePassword {

  /** Without the letters and digits that are mistaken for each other on paper. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 16;

  private OneTimePassword() {}

  static String random(SecureRandom random) {
    return random
        .ints(LENGTH, 0, LETTERS.length())
        .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
        .reduce("", String::concat);
  }
}
