package cn.jixiao.notices;

/** Where a letter is. */
public enum LetterState {
  WAITING,
  SENT,
  /** The server refused it, or could not be reached for too long. */
  GIVEN_UP
}
