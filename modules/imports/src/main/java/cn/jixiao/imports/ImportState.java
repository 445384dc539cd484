package cn.jixiao.imports;

/** Where a file stands on its way to becoming drafts. */
public enum ImportState {
  /** 等待识别. */
  RECEIVED,
  /** 识别中. */
  RECOGNIZING,
  /** 待核对: the person checks, corrects and decides. */
  READY,
  /** 无法识别: no document, or not safe to read. */
  REFUSED,
  /** 已取消, before it was recognised. */
  CANCELLED,
  /** 已导入: the drafts stand. */
  IMPORTED,
  /** 已撤销: the drafts are gone again, what was merged is what it was. */
  UNDONE;

  /** Nobody has begun to recognise it yet, or somebody is at it. */
  public boolean isUnderWay() {
    return this == RECEIVED || this == RECOGNIZING;
  }
}
