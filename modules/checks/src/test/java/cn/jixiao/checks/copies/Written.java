package cn.jixiao.checks.copies;

import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.util.List;
import java.util.Random;

/** Targets of which only the words count. */
final class Written {

  private Written() {}

  static TargetDraft target(String name, String purpose, String... goals) {
    return new TargetDraft(
        null,
        name,
        AmountUnit.WAN_YUAN,
        null,
        null,
        null,
        purpose,
        List.of(),
        List.of(goals),
        List.of());
  }

  /** So many signs that stand in no other text. */
  static String signs(int count, long seed) {
    var random = new Random(seed);
    var signs = new StringBuilder();
    for (var i = 0; i < count; i++) {
      signs.append((char) ('一' + random.nextInt(8_000)));
    }
    return signs.toString();
  }

  static Sketch sketch(String text) {
    return Sketch.of("purpose", text);
  }
}
