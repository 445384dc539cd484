package cn.jixiao.checks;

import cn.jixiao.shared.Rule;

/** What can be wrong with an answer to a warning. */
enum CheckRule implements Rule {
  REASON_REQUIRED(Nature.BROKEN),
  REASON_TOO_LONG(Nature.BROKEN),
  /** The text was changed meanwhile: there is nothing to be answered any more. */
  NO_SUCH_FINDING(Nature.CONFLICT),
  /** A finding that blocks is repaired, a hint needs no words. */
  NOT_ANSWERABLE(Nature.BROKEN),
  UNKNOWN_CHECK(Nature.UNKNOWN),
  /** Something blocks a target of a whole text; it is named, and how much. */
  PART_BLOCKED(Nature.BROKEN),
  /** Something blocks part one of a text, or its parts together. */
  PART_ONE_BLOCKED(Nature.BROKEN),
  LIMIT_OUT_OF_RANGE(Nature.BROKEN);

  private final Nature nature;

  CheckRule(Nature nature) {
    this.nature = nature;
  }

  @Override
  public Nature nature() {
    return nature;
  }
}
