package cn.jixiao.benchmarks;

import cn.jixiao.checks.AllChecks;
import cn.jixiao.checks.Catalogue;
import cn.jixiao.checks.Copy;
import cn.jixiao.checks.Settings;
import cn.jixiao.checks.Surroundings;
import cn.jixiao.checks.copies.Match;
import cn.jixiao.checks.copies.Sketch;
import cn.jixiao.checks.copies.SketchIndex;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The review of all targets of a region, one unit's paper after the other, copies from the whole
 * region included. Time is that of the thread, so that what else the machine does is not counted.
 */
final class Review {

  static final double SHARE = 0.6;
  private static final int NUMBERS_OF_A_TEXT = 50;
  private static final int MOST = 5;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Catalogue catalogue = AllChecks.catalogue();
  private final SketchIndex index;
  private final int targets;

  /** What the review of some targets cost and found. */
  static final class Cost {
    private long sketching;
    private long lookingUp;
    private long rules;
    private long bytes;
    private int targets;
    private int findings;

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

    double findingsEach() {
      return (double) findings / targets;
    }

    long bytesEach() {
      return bytes / targets;
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

  long indexBytes() {
    return index.bytes();
  }

  /**
   * Judges the papers of some units.
   *
   * @param copies is told every copy that was found
   */
  Cost judge(int fromUnit, int toUnit, CopyCount copies) {
    var cost = new Cost();
    for (var unit = fromUnit; unit < toUnit; unit++) {
      judge(unit, cost, copies);
    }
    return cost;
  }

  private void judge(int unit, Cost cost, CopyCount copies) {
    var paper = Townships.paper(unit, targets, Surroundings.NONE);
    var first = unit * Townships.PROJECTS;
    var behind = first + paper.targets().size();
    var bytes = THREADS.getCurrentThreadAllocatedBytes();
    var start = THREADS.getCurrentThreadCpuTime();
    var sketches =
        paper.targets().stream().map(it -> Sketch.of(it.draft())).collect(Collectors.toList());
    var sketched = THREADS.getCurrentThreadCpuTime();
    var matches = new ArrayList<List<Match>>();
    for (var sketch : sketches) {
      matches.add(index.matches(sketch, SHARE, MOST, owner -> owner < first || owner >= behind));
    }
    var lookedUp = THREADS.getCurrentThreadCpuTime();
    var findings = catalogue.judge(Townships.again(paper, around(matches)), Settings.USUAL).size();
    cost.rules += THREADS.getCurrentThreadCpuTime() - lookedUp;
    cost.sketching += sketched - start;
    cost.lookingUp += lookedUp - sketched;
    cost.bytes += THREADS.getCurrentThreadAllocatedBytes() - bytes;
    cost.targets += matches.size();
    cost.findings += findings;
    for (var i = 0; i < matches.size(); i++) {
      copies.count(first + i, matches.get(i));
    }
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
