package cn.jixiao.launch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the server acknowledged, as its clients wrote it down. */
final class Ledger {

  private final Map<Long, List<String>> acts = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicInteger unknown = new AtomicInteger();

  /** An act on a target, named as the audit trail names it. */
  void acknowledged(long targetId, String act) {
    acts.computeIfAbsent(targetId, id -> Collections.synchronizedList(new ArrayList<>())).add(act);
  }

  /** A call got no answer: whether it acted shows when it is repeated. */
  void unanswered() {
    unknown.incrementAndGet();
  }

  /** Something a client must never be told. */
  void wrong(String what) {
    wrong.add(what);
  }

  Map<Long, List<String>> acts() {
    return acts;
  }

  List<String> wrong() {
    return List.copyOf(wrong);
  }

  @Override
  public String toString() {
    var all = acts.values().stream().mapToInt(List::size).sum();
    return "%d acts on %d targets acknowledged, %d calls without an answer repeated"
        .formatted(all, acts.size(), unknown.get());
  }
}
