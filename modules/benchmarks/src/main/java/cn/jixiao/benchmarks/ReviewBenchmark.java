package cn.jixiao.benchmarks;

import cn.jixiao.checks.AllChecks;
import cn.jixiao.checks.Catalogue;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Settings;
import cn.jixiao.checks.Surroundings;
import cn.jixiao.checks.copies.Sketch;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The whole catalogue over one target that stands alone, and what its sketch costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReviewBenchmark {

  private final Catalogue catalogue = AllChecks.catalogue();
  private final DepartmentPaper paper = Townships.paper(0, 1, Surroundings.NONE);

  /** As it is done while somebody types: the target is read anew. */
  @Benchmark
  public List<Finding> rules() {
    return catalogue.judge(Townships.again(paper, Surroundings.NONE), Settings.USUAL);
  }

  @Benchmark
  public Sketch sketch() {
    return Sketch.of(paper.targets().get(0).draft());
  }
}
