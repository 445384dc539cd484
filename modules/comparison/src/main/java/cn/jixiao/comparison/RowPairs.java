package cn.jixiao.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which row of one version is which of the other: those that say the same, then those of the same
 * name, then those most alike. What is left over is new or gone.
 */
final class RowPairs {

  /** Rows that share less than half of what they say are two rows. */
  private static final double ALIKE = 0.5;

  /**
   * More left-over rows than any form has; comparing all with all would take a hostile file's time.
   */
  private static final int MANY = 250;

  private static final int NONE = -1;

  private final int[] before;
  private final int rowsBefore;

  private RowPairs(int rowsBefore, int rowsAfter) {
    this.rowsBefore = rowsBefore;
    this.before = new int[rowsAfter];
    Arrays.fill(before, NONE);
  }

  static RowPairs byContent(Table table, List<Row> before, List<Row> after) {
    var pairs = byName(table, before, after);
    pairs.pairMostAlike(table.content(), before, after);
    return pairs;
  }

  /** Only rows that say the same or have the same name. */
  static RowPairs byName(Table table, List<Row> before, List<Row> after) {
    var pairs = new RowPairs(before.size(), after.size());
    pairs.pair(before, after, row -> Optional.of(row.folded(row.cells().keySet())));
    for (var names : table.names()) {
      pairs.pair(before, after, row -> Optional.of(row.folded(names)).filter(n -> !n.isBlank()));
    }
    return pairs;
  }

  /** Pairs that are known: for each row after, the number of the one before, or null. */
  static RowPairs known(int rowsBefore, List<Integer> before) {
    var pairs = new RowPairs(rowsBefore, before.size());
    for (var after = 0; after < before.size(); after++) {
      var row = before.get(after);
      pairs.before[after] = row == null ? NONE : row;
    }
    return pairs;
  }

  boolean isNew(int after) {
    return before[after] == NONE;
  }

  int before(int after) {
    return before[after];
  }

  List<Integer> gone() {
    var paired = new boolean[rowsBefore];
    Arrays.stream(before).filter(row -> row != NONE).forEach(row -> paired[row] = true);
    return unmarked(paired);
  }

  /** The row before that the paired row before this one stands behind now; -1 for the first. */
  int follows(int after) {
    var row = after - 1;
    while (row >= 0 && isNew(row)) {
      row--;
    }
    return row < 0 ? NONE : before[row];
  }

  /** The rows after that left the order of the others: as few as can be. */
  List<Integer> moved() {
    var kept = new boolean[before.length];
    LongestRun.of(before).forEach(row -> kept[row] = true);
    return unmarked(kept).stream().filter(row -> !isNew(row)).toList();
  }

  private void pair(List<Row> rowsBefore, List<Row> after, Function<Row, Optional<String>> name) {
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (var row : gone()) {
      name.apply(rowsBefore.get(row))
          .ifPresent(n -> free.computeIfAbsent(n, key -> new ArrayDeque<>()).add(row));
    }
    for (var row : unpaired()) {
      var candidates = name.apply(after.get(row)).map(free::get).orElse(null);
      if (candidates != null && !candidates.isEmpty()) {
        before[row] = candidates.poll();
      }
    }
  }

  private void pairMostAlike(List<String> content, List<Row> rowsBefore, List<Row> after) {
    var gone = gone();
    var unpaired = unpaired();
    if (gone.size() > MANY || unpaired.size() > MANY) {
      return;
    }
    var said = gone.stream().map(row -> Likeness.of(rowsBefore.get(row).folded(content))).toList();
    var candidates = new ArrayList<Candidate>();
    for (var row : unpaired) {
      var likeness = Likeness.of(after.get(row).folded(content));
      for (var i = 0; i < said.size(); i++) {
        candidates.add(new Candidate(gone.get(i), row, likeness.with(said.get(i))));
      }
    }
    candidates.removeIf(candidate -> candidate.likeness() < ALIKE);
    candidates.sort(Candidate.CLOSEST_FIRST);
    var taken = new boolean[rowsBefore.size()];
    for (var candidate : candidates) {
      if (isNew(candidate.after()) && !taken[candidate.before()]) {
        before[candidate.after()] = candidate.before();
        taken[candidate.before()] = true;
      }
    }
  }

  private List<Integer> unpaired() {
    return IntStream.range(0, before.length).filter(this::isNew).boxed().toList();
  }

  private static List<Integer> unmarked(boolean[] marks) {
    return IntStream.range(0, marks.length).filter(row -> !marks[row]).boxed().toList();
  }

  private record Candidate(int before, int after, double likeness) {

    static final Comparator<Candidate> CLOSEST_FIRST =
        Comparator.comparingDouble((Candidate c) -> -c.likeness())
            .thenComparingInt(c -> Math.abs(c.before() - c.after()));
  }
}
