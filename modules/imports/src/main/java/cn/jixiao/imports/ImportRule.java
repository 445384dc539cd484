package cn.jixiao.imports;

import cn.jixiao.shared.Rule;

/** What can be wrong with an import. */
enum ImportRule implements Rule {
  UNKNOWN_WORK(Nature.UNKNOWN),
  /** The target came out of no file. */
  NO_SOURCE(Nature.UNKNOWN),
  /** The argument is where the work stands. */
  WRONG_STATE(Nature.CONFLICT),
  /** The argument is how many works a person may have open. */
  TOO_MANY_OPEN(Nature.CONFLICT),
  /** The reader came to no end with it, twice. */
  RECOGNITION_FAILED,
  UNKNOWN_FIELD,
  UNKNOWN_ITEM,
  AMOUNT_UNREADABLE,
  NUMBER_UNREADABLE,
  /** The argument lists what is accepted. */
  NOT_ONE_OF,
  CORRECTION_TOO_LONG,
  ORGANIZATION_REQUIRED,
  YEAR_REQUIRED,
  /** The file holds neither projects nor an overall target. */
  NOTHING_TO_IMPORT,
  /** There is one already: the person has to say whether to merge or to skip. */
  UNDECIDED,
  /** There is nothing to merge it with. */
  NOTHING_TO_MERGE_WITH,
  /** The record is not what it was when the person decided. */
  RECORD_CHANGED(Nature.CONFLICT),
  /** A target was submitted since the import: it is a draft no more. */
  SUBMITTED_SINCE(Nature.CONFLICT),
  /** Somebody changed a record since the import. */
  CHANGED_SINCE(Nature.CONFLICT);

  private final Nature nature;

  ImportRule() {
    this(Nature.BROKEN);
  }

  ImportRule(Nature nature) {
    this.nature = nature;
  }

  @Override
  public Nature nature() {
    return nature;
  }
}
