package cn.jixiao.benchmarks.acts;

/** One way to take papers from their unit to their approval. */
interface Engine {

  /** Submit and three approvals, each by somebody else. */
  int ACTS = 4;

  String name();

  /** Takes a paper through all its acts, each of them a transaction of its own. */
  void journey(long paper) throws Exception;

  /** How many papers have arrived, by what is stored. */
  long arrived() throws Exception;
}
