package cn.jixiao.checks.copies;

import java.util.Arrays;

/** A small set of numbers with a sum for each, without a box around any. */
final class Numbers {

  private long[] keys;
  private int[] sums;
  private boolean[] taken;
  private int size;

  Numbers(int expected) {
    var capacity = Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 2;
    keys = new long[capacity];
    sums = new int[capacity];
    taken = new boolean[capacity];
  }

  /** Whether it was not there before. */
  boolean add(long key) {
    var before = size;
    add(key, 0);
    return size > before;
  }

  /** Adds to the sum of a number; answers the new sum. */
  int add(long key, int more) {
    var slot = slot(key);
    if (!taken[slot]) {
      if (size * 2 >= keys.length) {
        grow();
        slot = slot(key);
      }
      taken[slot] = true;
      keys[slot] = key;
      size++;
    }
    sums[slot] += more;
    return sums[slot];
  }

  /** The sum of a number; nothing where it is not there. */
  int sum(long key) {
    return sums[slot(key)];
  }

  private int slot(long key) {
    var slot = (int) (Sketch.mixed(key) & keys.length - 1);
    while (taken[slot] && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    var oldKeys = keys;
    var oldSums = sums;
    var oldTaken = taken;
    keys = new long[oldKeys.length * 2];
    sums = new int[keys.length];
    taken = new boolean[keys.length];
    for (var old = 0; old < oldKeys.length; old++) {
      if (oldTaken[old]) {
        var slot = slot(oldKeys[old]);
        taken[slot] = true;
        keys[slot] = oldKeys[old];
        sums[slot] = oldSums[old];
      }
    }
  }

  /** The numbers whose sum is not below. */
  long[] from(int least) {
    var found = new long[size];
    var count = 0;
    for (var slot = 0; slot < keys.length; slot++) {
      if (taken[slot] && sums[slot] >= least) {
        found[count++] = keys[slot];
      }
    }
    return Arrays.copyOf(found, count);
  }
}
