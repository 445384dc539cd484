package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;

/** One reading of one file: the words its caller lends, and what is left of the limits. */
final class Reading {

  /** Looking at the clock costs more than most steps do. */
  private static final int STEPS_BETWEEN_LOOKS = 256;

  private final FormWords words;
  private final Limits limits;
  private final long end;
  private int steps;
  private int cells;
  private long characters;

  Reading(FormWords words, Limits limits) {
    this.words = words;
    this.limits = limits;
    end = System.nanoTime() + limits.seconds() * 1_000_000_000L;
  }

  FormWords words() {
    return words;
  }

  Limits limits() {
    return limits;
  }

  /** Every loop over what a file holds says so, so that none goes on for ever. */
  void step() {
    if (++steps % STEPS_BETWEEN_LOOKS == 0 && isOver()) {
      throw new RuleViolation(FormatRule.TOO_SLOW, limits.seconds());
    }
  }

  private boolean isOver() {
    return System.nanoTime() > end || Thread.currentThread().isInterrupted();
  }

  /** Counts a cell that will be kept. */
  void cell() {
    require(++cells <= limits.cells());
  }

  /** Counts text that will be kept. */
  String text(String text) {
    characters += text.length();
    require(characters <= limits.text());
    return text;
  }

  /** What a document for people never has is refused, not read in part. */
  static void require(boolean simple) {
    if (!simple) {
      throw new RuleViolation(FormatRule.TOO_COMPLEX);
    }
  }
}
