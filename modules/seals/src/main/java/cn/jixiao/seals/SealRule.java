package cn.jixiao.seals;

import cn.jixiao.shared.Rule;

/** Why no sealed text is shown. */
enum SealRule implements Rule {
  /** It cannot be a code: signs are missing, or one is wrong. */
  MISTYPED_CODE(Nature.UNKNOWN),
  /** No seal has the code, or none that this person may know of. */
  UNKNOWN_CODE(Nature.UNKNOWN),
  /** What is stored is no longer what was sealed: nothing can be held against it. */
  TEXT_CHANGED(Nature.CONFLICT);

  private final Nature nature;

  SealRule(Nature nature) {
    this.nature = nature;
  }

  @Override
  public Nature nature() {
    return nature;
  }
}
