package cn.jixiao.benchmarks;

import cn.jixiao.checks.AllChecks;
import cn.jixiao.checks.Catalogue;
import cn.jixiao.checks.Copy;
import cn.jixiao.checks.Settings;
import cn.jixiao.checks.Surroundings;
import cn.jixiao.checks.copies.Match;
import cn.jixiao.checks.copies.Sketch;
import cn.jixiao.checks.copies.SketchIndex;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The review of all targets of a region, one unit's paper after the other, copies from the whole
 * region included. Time is that of the thread, so that what else the machine does is not counted.
 */
final class Review {

  static final double SHARE = 0.6;
  private static final int NUMBERS_OF_A_TEXT = 50;
  private static final int MOST = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Catalogue catalogue = AllChecks.catalogue();
  private final SketchIndex index;
  private final int targets;

  /** What the review of some targets cost and found. */
  static final class Cost {
    private long sketching;
    private long lookingUp;
    private long rules;
    private int targets;

    double sketchingMicros() {
      return sketching / 1e3 / targets;
    }

    double lookingUpMicros() {
      return lookingUp / 1e3 / targets;
    }

    double rulesMicros() {
      return rules / 1e3 / targets;
    }

    double micros() {
      return sketchingMicros() + lookingUpMicros() + rulesMicros();
    }
  }

  /** Adds the texts of all targets, as they would be submitted. */
  Review(int targets) {
    this.targets = targets;
    this.index = new SketchIndex(targets * NUMBERS_OF_A_TEXT / 2);
    for (var target = 0; target < targets; target++) {
      index.add(target, Sketch.of(Townships.target(target)));
    }
  }

  int targets() {
    return targets;
  }

  int units() {
    return Townships.units(targets);
  }

  double indexBytesEach() {
    return (double) index.bytes() / targets;
  }

  /** Judges the papers of some units. */
  Cost judge(IntStream units) {
    var cost = new Cost();
    units.forEach(unit -> judge(unit, cost));
    return cost;
  }

  /** Looks for copies in the papers of some units. */
  CopyCount copies(IntStream units) {
    var copies = new CopyCount();
    units.forEach(
        unit ->
            Townships.numbers(unit, targets)
                .forEach(it -> copies.count(it, matches(unit, Sketch.of(Townships.target(it))))));
    return copies;
  }

  /** A paper's own texts are left to the rules. */
  private List<Match> matches(int unit, Sketch sketch) {
    var first = unit * Townships.PROJECTS;
    var behind = first + Townships.PROJECTS;
    return index.matches(sketch, SHARE, MOST, owner -> owner < first || owner >= behind);
  }

  private void judge(int unit, Cost cost) {
    var paper = Townships.paper(unit, targets, Surroundings.NONE);
    var start = THREADS.getCurrentThreadCpuTime();
    var sketches =
        paper.targets().stream().map(it -> Sketch.of(it.draft())).collect(Collectors.toList());
    var sketched = THREADS.getCurrentThreadCpuTime();
    var matches = new ArrayList<List<Match>>();
    for (var sketch : sketches) {
      matches.add(matches(unit, sketch));
    }
    var lookedUp = THREADS.getCurrentThreadCpuTime();
    catalogue.judge(Townships.again(paper, around(matches)), Settings.USUAL);
    cost.rules += THREADS.getCurrentThreadCpuTime() - lookedUp;
    cost.sketching += sketched - start;
    cost.lookingUp += lookedUp - sketched;
    cost.targets += matches.size();
  }

  private static Surroundings around(List<List<Match>> matches) {
    var copies = new HashMap<Integer, List<Copy>>();
    for (var i = 0; i < matches.size(); i++) {
      copies.put(
          i + 1,
          matches.get(i).stream()
              .map(m -> new Copy(null, null, 2027, false, m.share(), m.field(), m.seen()))
              .toList());
    }
    return new Surroundings(copies);
  }
}
