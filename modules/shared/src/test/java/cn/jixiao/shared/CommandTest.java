package cn.jixiao.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CommandTest {

  private final Command command = new Command("key", "digest", Instant.EPOCH);

  @Test
  void givesItsAnswerAgainToTheSameContent() {
    command.answered("{}");
    assertThat(command.answerTo("digest")).isEqualTo("{}");
  }

  @Test
  void refusesItsKeyToAnotherContent() {
    assertThatThrownBy(() -> command.answerTo("other"))
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining(CommandRule.KEY_REUSED.messageKey());
  }
}
