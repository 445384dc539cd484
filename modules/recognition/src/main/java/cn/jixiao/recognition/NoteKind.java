package cn.jixiao.recognition;

/** What a person should know about a recognition; the sentence stands under {@code NoteKind.X}. */
public enum NoteKind {
  /** No year is printed; the one in a project code is that of its creation. */
  YEAR_NOT_PRINTED,
  /** Neither code nor name of the unit is printed. */
  ORGANIZATION_NOT_PRINTED,
  /** The document speaks of more than one unit; the first counts. Argument: the other. */
  SEVERAL_ORGANIZATIONS,
  /** There is no project table in the document. */
  NO_TABLE,
  /** Rows of the indicator table in which nothing is filled in. Argument: how many. */
  BLANK_ROWS_SKIPPED,
  /** Amounts stand without a unit. Argument: the unit that was assumed. */
  AMOUNT_UNIT_ASSUMED,
  /** Argument: what stands where an amount belongs. */
  AMOUNT_UNREADABLE,
  /** The amounts were taken from a sentence. */
  AMOUNT_FROM_SENTENCE,
  /** Argument: what stands where a percentage belongs. */
  PERCENT_UNREADABLE,
  /** Words are glued to an indicator's value. Arguments: the value, the words. */
  VALUE_RESIDUE,
  /** Operator or unit stand beside the value and say something else. Argument: the value. */
  VALUE_CONTRADICTS,
  /** The first level was left out and follows from the second. Argument: the first. */
  LEVEL_GUESSED,
  /** A value for the whole project stands beside the year's, which counts. Argument: the other. */
  OTHER_PERIOD_LEFT,
  /** There is no value for the year; the whole project's was taken. Argument: the value. */
  OTHER_PERIOD_TAKEN,
  /** A project without a name. */
  NAME_MISSING,
  /** The document names another unit than it was imported for. Arguments: that one, this one. */
  ORGANIZATION_DIFFERS,
  /** The document is for another year than it was imported for. Arguments: that one, this one. */
  YEAR_DIFFERS,
  /** The unit has an overall target for the year already; the document's was not stored. */
  OVERALL_KEPT
}
