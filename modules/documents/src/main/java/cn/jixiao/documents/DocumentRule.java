package cn.jixiao.documents;

import cn.jixiao.shared.Rule;

/** Why a document cannot be imported or written. */
enum DocumentRule implements Rule {
  /** Neither projects nor an overall target were recognised. */
  NOTHING_TO_IMPORT,
  /** The department has nothing for the year that this person may see. */
  NOTHING_TO_WRITE {
    @Override
    public Nature nature() {
      return Nature.UNKNOWN;
    }
  }
}
