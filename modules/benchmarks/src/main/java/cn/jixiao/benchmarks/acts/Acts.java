package cn.jixiao.benchmarks.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;

/** Submit and three approvals, by turns with us, with the peer and with the floor. */
final class Acts {

  private static final int ROUNDS = 5;
  private static final int WARMING_ROUNDS = 3;
  private static final long WARMING_SECONDS = 6;
  private static final long SECONDS = 2;
  private static final List<Integer> THREADS = List.of(8, 1);

  private final DataSource database;
  private final Engine ours;
  private final Engine peer;
  private final Engine floor;
  private final AtomicLong papers = new AtomicLong();
  private final Map<Engine, Long> journeys = new HashMap<>();
  private final Map<Engine, List<Run>> runs = new HashMap<>();

  Acts(DataSource database, Engine ours, Engine peer, Engine floor) {
    this.database = database;
    this.ours = ours;
    this.peer = peer;
    this.floor = floor;
  }

  private record Run(double perSecond, double cpuMicros, double statements, double commits) {}

  void measure() throws Exception {
    for (var round = 0; round < WARMING_ROUNDS; round++) {
      for (var engine : engines()) {
        run(engine, THREADS.get(0), WARMING_SECONDS);
      }
    }
    System.out.printf(
        "%nSubmit and three approvals on one MariaDB; medians of %d rounds by turns (least–most)%n"
            + "%-26s %-21s %-21s %-21s %10s %10s%n",
        ROUNDS, "", ours.name(), peer.name(), floor.name(), "Flowable/", "/floor");
    for (var threads : THREADS) {
      runs.clear();
      for (var round = 0; round < ROUNDS; round++) {
        for (var engine : engines()) {
          var run = run(engine, threads, SECONDS);
          runs.computeIfAbsent(engine, first -> new ArrayList<>()).add(run);
        }
      }
      print(threads == 1 ? "1 thread" : threads + " threads");
    }
    requireArrived();
  }

  private List<Engine> engines() {
    return List.of(ours, peer, floor);
  }

  private Run run(Engine engine, int threads, long seconds) throws Exception {
    var before = Cost.soFar(database);
    var end = System.nanoTime() + seconds * 1_000_000_000;
    var done = 0L;
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var work = new ArrayList<Callable<Long>>();
      for (var i = 0; i < threads; i++) {
        work.add(() -> travel(engine, end));
      }
      for (var one : pool.invokeAll(work)) {
        done += one.get();
      }
    } finally {
      pool.shutdown();
    }
    journeys.merge(engine, done, Long::sum);
    var cost = Cost.soFar(database).since(before);
    var acts = (double) done * Engine.ACTS;
    return new Run(
        acts / cost.nanos() * 1e9,
        cost.cpu() / acts / 1e3,
        cost.statements() / acts,
        cost.commits() / acts);
  }

  private long travel(Engine engine, long end) throws Exception {
    var done = 0L;
    while (System.nanoTime() < end) {
      engine.journey(papers.incrementAndGet());
      done++;
    }
    return done;
  }

  private void print(String threads) {
    row(
        "acts a second, " + threads,
        "%,.0f",
        run -> 1 / run.perSecond(),
        Run::perSecond,
        "≥ 3",
        "≤ 2");
    row("CPU µs an act, " + threads, "%,.0f", Run::cpuMicros, Run::cpuMicros, "", "");
    row("statements an act", "%.2f", Run::statements, Run::statements, "", "");
    row("commits an act", "%.2f", Run::commits, Run::commits, "", "");
  }

  /**
   * @param cost what is compared: the less, the better
   */
  private void row(
      String what,
      String format,
      ToDoubleFunction<Run> cost,
      ToDoubleFunction<Run> told,
      String peerAim,
      String floorAim) {
    System.out.printf("%-26s", what);
    for (var engine : engines()) {
      System.out.printf(" %-21s", told(runs.get(engine), format, told));
    }
    System.out.printf(
        " %6.2f %-3s %6.2f %-3s%n",
        median(peer, cost) / median(ours, cost),
        peerAim,
        median(ours, cost) / median(floor, cost),
        floorAim);
  }

  private double median(Engine engine, ToDoubleFunction<Run> part) {
    return runs.get(engine).stream().mapToDouble(part).sorted().toArray()[ROUNDS / 2];
  }

  private static String told(List<Run> runs, String format, ToDoubleFunction<Run> part) {
    var sorted = runs.stream().mapToDouble(part).sorted().toArray();
    return (format + " (" + format + "–" + format + ")")
        .formatted(sorted[ROUNDS / 2], sorted[0], sorted[ROUNDS - 1]);
  }

  /** A fast act that was not stored is none. */
  private void requireArrived() throws Exception {
    for (var engine : engines()) {
      if (engine.arrived() != journeys.get(engine)) {
        throw new IllegalStateException(
            "%s: %d of %d papers have arrived"
                .formatted(engine.name(), engine.arrived(), journeys.get(engine)));
      }
    }
  }
}
