package cn.jixiao.workflow;

import java.time.Instant;
import java.time.LocalDate;

/** Until when a step is to be done. */
interface Deadlines {

  /**
   * @param days working days; 0 for no deadline
   * @return the last day; null for none
   */
  LocalDate after(Instant begin, int days);
}
