package cn.jixiao.documents;

import cn.jixiao.shared.Rule;

/** Why a document cannot be written or held against the record. */
enum DocumentRule implements Rule {
  /** The department has nothing for the year that this person may see. */
  NOTHING_TO_WRITE,
  /** The same, where a paper is to be held against it. */
  NOTHING_RECORDED;

  @Override
  public Nature nature() {
    return Nature.UNKNOWN;
  }
}
