package cn.jixiao.notices;

import cn.jixiao.shared.Rule;

/** What can be wrong with how a person wants to be told. */
enum NoticesRule implements Rule {
  ADDRESS_REQUIRED,
  ADDRESS_MALFORMED,
  DELIVERY_REQUIRED,
  LANGUAGE_UNKNOWN
}
