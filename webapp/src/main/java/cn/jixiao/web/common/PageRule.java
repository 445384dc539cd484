package cn.jixiao.web.common;

import cn.jixiao.shared.Rule;

/** What can be wrong with what was typed, before any module of the domain sees it. */
public enum PageRule implements Rule {
  /** The new password was typed in two ways. */
  PASSWORDS_DIFFER,
  /** Not an amount of money: {@code 30.90 万元}, {@code 309000元}, {@code 30.9}. */
  AMOUNT_UNREADABLE,
  NUMBER_UNREADABLE,
  YEAR_REQUIRED,
  YEAR_UNREADABLE,
  ORGANIZATION_REQUIRED,
  FILE_REQUIRED,
  /** A point is about a field that the form does not have. */
  FIELD_UNKNOWN,
  /** A point is about a part that the paper does not have. */
  PART_UNKNOWN,
  /** Several papers are decided on with one reason, which each of them keeps. */
  REASON_FOR_ALL_REQUIRED,
  /** Both writers changed the same place, and nobody has said yet which text stands. */
  QUESTIONS_OPEN
}
