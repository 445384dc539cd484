package cn.jixiao.workflow;

import cn.jixiao.shared.Rule;

/** What can be wrong with a step of a journey. */
enum WorkflowRule implements Rule {
  UNKNOWN_SUBMISSION(Nature.UNKNOWN),
  /** The journey has ended, by approval or return. */
  NOT_UNDER_REVIEW(Nature.CONFLICT),
  /** The step at which the person reviews is done. */
  STEP_PASSED(Nature.CONFLICT),
  ALREADY_UNDER_REVIEW(Nature.CONFLICT),
  COMMENT_REQUIRED(Nature.BROKEN),
  COMMENT_TOO_LONG(Nature.BROKEN),
  /** Nobody reviews what they wrote or submitted themselves. */
  OWN_WORK(Nature.FORBIDDEN),
  /** The chain wants two people for two steps that follow each other. */
  ADJACENT_STEP(Nature.FORBIDDEN),
  /** The chain has a step for which the tree has no place above the unit. */
  NOBODY_TO_REVIEW(Nature.CONFLICT),
  GRADE_REQUIRED(Nature.BROKEN),
  GRADE_NOT_ASKED(Nature.BROKEN),
  /** 中 and 差 do not agree. */
  GRADE_REFUSES(Nature.BROKEN),
  /** 优 and 良 give nothing back. */
  GRADE_AGREES(Nature.BROKEN),
  DIMENSION_REQUIRED(Nature.BROKEN),
  DIMENSION_NOT_ASKED(Nature.BROKEN),
  /** Only before the first act of a bureau an author takes a paper back. */
  BUREAU_ACTED(Nature.CONFLICT),
  /** Nothing of this person's that nobody has built on. */
  NOTHING_TO_RECALL(Nature.CONFLICT),
  /** Only what came back is given up. */
  NOT_BACK(Nature.CONFLICT),
  UNKNOWN_POINT(Nature.UNKNOWN),
  POINT_REQUIRED(Nature.BROKEN),
  /** A point, or the answer to it. */
  POINT_TOO_LONG(Nature.BROKEN),
  POINT_ANSWER_REQUIRED(Nature.BROKEN),
  /** What was settled is not answered any more. */
  POINT_SETTLED(Nature.CONFLICT),
  /** Nobody takes back another one's words. */
  POINT_NOT_YOURS(Nature.FORBIDDEN),
  /** The unit has seen it. */
  POINT_TOLD(Nature.CONFLICT),
  /** Units have no notes. */
  NOTE_OF_BUREAU(Nature.FORBIDDEN),
  /** A unit answers while the paper is back with it. */
  ANSWERED_WHEN_BACK(Nature.CONFLICT),
  /** A paper is not submitted again before all that was said of it is answered. */
  POINTS_UNANSWERED(Nature.CONFLICT),
  /** Nothing is approved for good with a point that nobody settled. */
  POINTS_UNSETTLED(Nature.CONFLICT),
  SENTENCE_REQUIRED(Nature.BROKEN),
  SENTENCE_TOO_LONG(Nature.BROKEN),
  SENTENCE_CATEGORY_TOO_LONG(Nature.BROKEN),
  SENTENCES_TOO_MANY(Nature.BROKEN),
  BUDGET_YEAR(Nature.BROKEN),
  CHAIN_EMPTY(Nature.BROKEN),
  CHAIN_POSITIONS(Nature.BROKEN),
  CHAIN_STEP_TWICE(Nature.BROKEN),
  CHAIN_DAYS(Nature.BROKEN),
  CALENDAR_DAY_REQUIRED(Nature.BROKEN),
  /** A weekend day as a holiday, a weekday as worked: so it is anyway. */
  CALENDAR_DAY_USUAL(Nature.BROKEN),
  CALENDAR_NOTHING_READ(Nature.BROKEN),
  CALENDAR_DATE(Nature.BROKEN),
  /** The notice states another weekday than the date has: mostly it is another year's. */
  CALENDAR_WEEKDAY(Nature.BROKEN),
  CALENDAR_COUNT(Nature.BROKEN),
  CALENDAR_OTHER_YEAR(Nature.BROKEN),
  DEADLINE_OUT_OF_RANGE(Nature.BROKEN),
  /** A last day on which nobody works. */
  DEADLINE_NOT_WORKED(Nature.BROKEN),
  /** A round ends after the one before it. */
  DEADLINE_ORDER(Nature.BROKEN);

  private final Nature nature;

  WorkflowRule(Nature nature) {
    this.nature = nature;
  }

  @Override
  public Nature nature() {
    return nature;
  }
}
