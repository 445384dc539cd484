package cn.jixiao.documents;

import cn.jixiao.shared.Rule;

/** Why a document cannot be imported, written or held against the record. */
enum DocumentRule implements Rule {
  /** Neither projects nor an overall target were recognised. */
  NOTHING_TO_IMPORT,
  /** The department has nothing for the year that this person may see. */
  NOTHING_TO_WRITE(Nature.UNKNOWN),
  /** The same, where a paper is to be held against it. */
  NOTHING_RECORDED(Nature.UNKNOWN);

  private final Nature nature;

  DocumentRule() {
    this(Nature.BROKEN);
  }

  DocumentRule(Nature nature) {
    this.nature = nature;
  }

  @Override
  public Nature nature() {
    return nature;
  }
}
