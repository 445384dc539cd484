package cn.jixiao.projects;

import cn.jixiao.shared.Rule;

/** What can be wrong with a performance target. */
enum ProjectRule implements Rule {
  UNKNOWN_TARGET(Nature.UNKNOWN),
  UNKNOWN_VERSION(Nature.UNKNOWN),
  /** Taken away by somebody else meanwhile. */
  UNKNOWN_SUB_TARGET(Nature.UNKNOWN),
  UNKNOWN_TEXT(Nature.UNKNOWN),
  /** Submitted or approved: nobody changes it now. */
  LOCKED(Nature.CONFLICT),
  /** Only what is approved is adjusted; everything else is changed. */
  NOT_APPROVED(Nature.CONFLICT),
  /** One adjustment at a time. */
  ADJUSTED_ALREADY(Nature.CONFLICT),
  UNKNOWN_ADJUSTMENT(Nature.UNKNOWN),
  /** Adjusted to its control figure, it cannot be for another reason, nor the reverse. */
  REASON_FIXED,
  /** No control figure asks for a revision of it, or not any more. */
  NO_OPEN_FIGURE(Nature.CONFLICT),
  /** What is to be approved is not what the control figure says now; both are named. */
  FIGURE_CHANGED(Nature.CONFLICT),
  /** The figure is what is in force again: there is nothing to revise any more. */
  FIGURE_RESTORED(Nature.CONFLICT),
  /** A revision that a control figure asks for goes before other adjustments. */
  FIGURE_FIRST(Nature.CONFLICT),
  UNKNOWN_FIGURES(Nature.UNKNOWN),
  /** Nothing of the unit passed the first round yet. */
  NOTHING_TO_FIGURE(Nature.CONFLICT),
  /** Every target that passed the first round gets a figure. */
  FIGURE_MISSING,
  /** One figure a target. */
  FIGURE_TWICE,
  /** A revision that follows the figure was approved. */
  FIGURE_SETTLED(Nature.CONFLICT),
  /** The figures are not what the unit may have in all; sum, total and difference are named. */
  FIGURES_DO_NOT_SUM_UP,
  /** An adjustment that leaves everything as it is. */
  ADJUSTS_NOTHING,
  /** An adjustment changes neither the project's code nor its name. */
  FIXED,
  /** Once submitted it stays, even when it came back. */
  NOT_DISCARDABLE(Nature.CONFLICT),
  /** Part one is on its way with its text, or approved. */
  PART_ONE_LOCKED(Nature.CONFLICT),
  /** It travels with its unit's whole text, not alone. */
  PART_OF_TEXT(Nature.CONFLICT),
  /** The whole text was stopped: what is new goes alone. */
  TEXT_ENDED(Nature.CONFLICT),
  /** Only what is back, and was not asked to be changed, is opened. */
  PART_NOT_REOPENABLE(Nature.CONFLICT),
  NOTHING_TO_SUBMIT(Nature.CONFLICT),
  /** The whole text was approved, and nothing of it is being adjusted: what is new goes alone. */
  NOTHING_ADJUSTED(Nature.CONFLICT),
  /** A text begins with its part one. */
  PART_ONE_MISSING,
  /** A part of a text lacks something; it is named, and how much. */
  PART_INCOMPLETE,
  NOT_A_UNIT,
  MISSING,
  TOO_LONG,
  TOO_MANY,
  AMOUNT_NEGATIVE,
  AMOUNT_TOO_PRECISE,
  AMOUNT_TOO_LARGE,
  NUMBER_TOO_LARGE,
  PERCENT_OUT_OF_RANGE,
  YEAR_OUT_OF_RANGE,
  CODE_MALFORMED,
  /** Two targets of one year with the same code; both are named. */
  CODE_TAKEN,
  /** The same, where the other one is not to be seen by this person. */
  CODE_TAKEN_ELSEWHERE,
  /** Without a code, unit, year and name make the project. */
  NAME_TAKEN,
  /** A first level that the unit's region asks for has no indicator. */
  CATEGORY_MISSING,
  /** Text carried over from an earlier year, which it still names. */
  CARRIED_PAST_YEAR,
  /** The same where it names a date or a deadline of that year, which is none of this one. */
  CARRIED_PAST_DATE,
  /** The same in a target value, which no year but the target's own may have. */
  CARRIED_PAST_VALUE,
  /** A target may travel without its code, but is not approved without one. */
  CODE_REQUIRED_FOR_APPROVAL;

  private final Nature nature;

  ProjectRule() {
    this(Nature.BROKEN);
  }

  ProjectRule(Nature nature) {
    this.nature = nature;
  }

  @Override
  public Nature nature() {
    return nature;
  }
}
