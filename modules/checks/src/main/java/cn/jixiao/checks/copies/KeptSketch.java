package cn.jixiao.checks.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text as it is remembered: all its numbers, those that everybody has as well, but only half of
 * each. That is enough to see which of them another text has, once something else led to it.
 */
final class KeptSketch {

  private final int[] halves;

  private KeptSketch(IntStream halves) {
    this.halves = halves.sorted().distinct().toArray();
  }

  static KeptSketch of(Sketch sketch) {
    return new KeptSketch(IntStream.range(0, sketch.size()).map(print -> (int) sketch.hash(print)));
  }

  /** As it was written by {@link #bytes()}. */
  static KeptSketch of(byte[] bytes) {
    var halves = ByteBuffer.wrap(bytes).asIntBuffer();
    return new KeptSketch(IntStream.range(0, halves.limit()).map(halves::get));
  }

  byte[] bytes() {
    var bytes = ByteBuffer.allocate(halves.length * Integer.BYTES);
    bytes.asIntBuffer().put(halves);
    return bytes.array();
  }

  boolean has(long hash) {
    return Arrays.binarySearch(halves, (int) hash) >= 0;
  }

  /** With what a JVM adds to an object and an array. */
  long bytesInMemory() {
    return 2L * 16 + (long) halves.length * Integer.BYTES;
  }
}
