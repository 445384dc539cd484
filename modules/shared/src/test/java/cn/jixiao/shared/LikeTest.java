package cn.jixiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTest {

  @Test
  void takesWildcardsAsTyped() {
    assertThat(Like.containing("100%_达标!")).isEqualTo("%100!%!_达标!!%");
  }

  @Test
  void findsWhatBeginsSo() {
    assertThat(Like.startingWith("1302")).isEqualTo("1302%");
  }
}
