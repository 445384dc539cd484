package cn.jixiao.offline;

import cn.jixiao.shared.Rule;

/** Why a workbook cannot be issued or merged. */
enum OfflineRule implements Rule {
  /** More targets than a workbook for people holds. */
  TOO_MANY_TARGETS,
  /** Not a workbook that the system issued, or not saved as one. */
  NOT_OUR_WORKBOOK,
  /** What it keeps on its hidden sheet was changed. */
  TAMPERED_WORKBOOK,
  /** It was issued by another installation. */
  FOREIGN_WORKBOOK,
  /** What both sides changed needs an answer. */
  ANSWER_MISSING,
  /** The record changed since the preview on which the answers rest. */
  PREVIEW_STALE(Nature.CONFLICT);

  private final Nature nature;

  OfflineRule() {
    this(Nature.BROKEN);
  }

  OfflineRule(Nature nature) {
    this.nature = nature;
  }

  @Override
  public Nature nature() {
    return nature;
  }
}
