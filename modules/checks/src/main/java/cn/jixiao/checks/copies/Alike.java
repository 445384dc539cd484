package cn.jixiao.checks.copies;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The texts of one paper, each of which may stand in another one. */
final class Alike {

  private final List<Sketch> sketches;
  private final SketchIndex index;

  Alike(List<Sketch> sketches) {
    this.sketches = sketches;
    this.index = new SketchIndex(sketches.stream().mapToInt(Sketch::size).sum());
    for (var i = 0; i < sketches.size(); i++) {
      index.add(i, sketches.get(i));
    }
  }

  /** The other text in which most of a text stands, where that is the share or more. */
  Optional<Match> of(int text, double leastShare) {
    return of(text, leastShare, other -> true);
  }

  /**
   * @param asked which of the others count
   */
  Optional<Match> of(int text, double leastShare, IntPredicate asked) {
    return index
        .matches(sketches.get(text), leastShare, 1, other -> other != text && asked.test(other))
        .stream()
        .findFirst();
  }
}
