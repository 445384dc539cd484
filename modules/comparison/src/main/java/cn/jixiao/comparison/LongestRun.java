package cn.jixiao.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/** The longest part of a sequence of numbers that still rises; negative numbers do not count. */
final class LongestRun {

  private LongestRun() {}

  /** The places of its members. */
  static List<Integer> of(int[] numbers) {
    var ends = new ArrayList<Integer>(); // per length the place of the smallest last number
    var previous = new int[numbers.length];
    Arrays.fill(previous, -1);
    for (var place = 0; place < numbers.length; place++) {
      if (numbers[place] < 0) {
        continue;
      }
      var length = lengthBelow(numbers, ends, numbers[place]);
      previous[place] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(place);
      } else {
        ends.set(length, place);
      }
    }
    var run = new LinkedList<Integer>();
    for (var at = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); at >= 0; at = previous[at]) {
      run.addFirst(at);
    }
    return run;
  }

  private static int lengthBelow(int[] numbers, List<Integer> ends, int number) {
    var low = 0;
    var high = ends.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (numbers[ends.get(middle)] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
