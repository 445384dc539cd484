package cn.jixiao.launch;

/** Why the program cannot run here, as one sentence for the person who started it. */
final class Trouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Trouble(String chinese, String english) {
    this(chinese, english, null);
  }

  Trouble(String chinese, String english, Throwable cause) {
    super(chinese + System.lineSeparator() + english, cause);
  }
}
