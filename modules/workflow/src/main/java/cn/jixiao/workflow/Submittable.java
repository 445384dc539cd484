package cn.jixiao.workflow;

import cn.jixiao.shared.Subject;
import java.math.BigDecimal;
import java.util.Set;

/** Something that can travel up the tree of organizations for review and approval. */
public interface Submittable {

  Subject subject();

  String title();

  /** The organization that owns it and answers for it. */
  long organizationId();

  /** The budget year it is for. */
  int year();

  /** The money it is about, in 元. */
  BigDecimal amount();

  /** The accounts of all who wrote it: none of them reviews it. */
  Set<String> writers();

  /**
   * Whether it is to take the place of what was approved already, which stays in force until then.
   */
  default boolean isAdjustment() {
    return false;
  }

  /** The budget round in which it goes up; null where it is adjusted in none. */
  default BudgetRound round() {
    return isAdjustment() ? null : BudgetRound.UP1;
  }

  /** Throws a rule violation that names everything still missing. */
  void requireComplete();
}
