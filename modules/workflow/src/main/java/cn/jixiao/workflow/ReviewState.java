package cn.jixiao.workflow;

/** Where one step of a journey stands. */
public enum ReviewState {
  /** Its turn has not come. */
  WAITING,
  /** Somebody is to act now. */
  OPEN,
  /** Graded 良: back with the author for what both agreed to correct. */
  CORRECTING,
  AGREED,
  /** It ended the journey. */
  REFUSED,
  /** The journey ended elsewhere. */
  DROPPED
}
