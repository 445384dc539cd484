package cn.jixiao.comparison;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Targets and edits of targets drawn from a seed. */
final class RandomTargets {

  private static final String SIGNS = "路桥水电田林村户学医养护修建增收";
  private static final List<String> UNITS = List.of("%", "个", "公里", "万元", "户");

  private final Random random;

  RandomTargets(long seed) {
    random = new Random(seed);
  }

  TargetDraft target() {
    return new TargetDraft(
        maybe(() -> "9901P" + random.nextInt(1000)),
        "项目" + word(),
        random.nextBoolean() ? AmountUnit.YUAN : AmountUnit.WAN_YUAN,
        amount(),
        amount(),
        amount(),
        maybe(this::word),
        many(4, () -> new Checkpoint(random.nextInt(12) + 1 + "月底", maybe(this::percent))),
        many(6, this::word),
        many(12, this::indicator));
  }

  /** The target with a few cells and rows changed, moved, added and removed. */
  TargetDraft edited(TargetDraft draft) {
    return new TargetDraft(
        draft.code(),
        random.nextInt(4) == 0 ? word() : draft.name(),
        draft.amountUnit(),
        random.nextInt(4) == 0 ? amount() : draft.budget(),
        draft.fiscal(),
        draft.other(),
        random.nextInt(4) == 0 ? maybe(this::word) : draft.purpose(),
        shuffled(draft.plan(), () -> new Checkpoint("年底", percent())),
        shuffled(draft.goals(), this::word),
        shuffled(draft.indicators(), this::indicator));
  }

  IndicatorDraft indicator() {
    return new IndicatorDraft(
        maybe(() -> "产出指标"),
        maybe(() -> random.nextBoolean() ? "数量指标" : "质量指标"),
        maybe(this::word),
        maybe(this::word),
        maybe(() -> "≥" + random.nextInt(100) + UNITS.get(random.nextInt(UNITS.size()))),
        maybe(this::word),
        null,
        null,
        maybe(() -> UNITS.get(random.nextInt(UNITS.size()))),
        maybe(this::percent));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private <E> List<E> shuffled(List<E> rows, Supplier<E> another) {
    var result = new ArrayList<>(rows);
    for (var edits = random.nextInt(4); edits > 0; edits--) {
      if (!result.isEmpty() && random.nextBoolean()) {
        result.remove(random.nextInt(result.size()));
      }
      if (random.nextBoolean()) {
        result.add(random.nextInt(result.size() + 1), another.get());
      }
      if (result.size() > 1 && random.nextBoolean()) {
        Collections.swap(result, random.nextInt(result.size()), random.nextInt(result.size()));
      }
    }
    return result;
  }

  private BigDecimal amount() {
    return maybe(() -> new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(3)));
  }

  private BigDecimal percent() {
    return new BigDecimal(random.nextInt(101));
  }

  private String word() {
    var word = new StringBuilder();
    for (var length = 2 + random.nextInt(6); length > 0; length--) {
      word.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return word.toString();
  }

  private <E> E maybe(Supplier<E> something) {
    return random.nextInt(5) == 0 ? null : something.get();
  }

  private <E> List<E> many(int most, Supplier<E> one) {
    var all = new ArrayList<E>();
    for (var count = random.nextInt(most + 1); count > 0; count--) {
      all.add(one.get());
    }
    return all;
  }
}
