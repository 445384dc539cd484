package cn.jixiao.shared;

/** What can be wrong with a repeated command. */
enum CommandRule implements Rule {
  /** The same key came before with another content. */
  KEY_REUSED
}
