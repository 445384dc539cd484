package cn.jixiao.shared;

/** The same command was carried out by another request while this one was at it. */
class RepeatedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RepeatedMeanwhile(Throwable cause) {
    super(cause);
  }
}
