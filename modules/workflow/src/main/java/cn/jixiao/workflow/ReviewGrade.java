package cn.jixiao.workflow;

/** 优, 良, 中, 差 and what follows from each (财预〔2015〕88号 §25). */
public enum ReviewGrade {
  /** 优: goes on. */
  EXCELLENT,
  /** 良: goes on after a correction made together. */
  GOOD,
  /** 中: goes back and must be submitted again. */
  FAIR,
  /** 差: ends here, without a budget. */
  POOR;

  boolean agrees() {
    return this == EXCELLENT || this == GOOD;
  }
}
