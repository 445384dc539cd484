package cn.jixiao.web.workflow;

/** Whose chain counts in a region. */
public enum ChainOrigin {
  /** Set here, for this kind of subject. */
  OWN,
  /** Set here, for more than this: the kind of subject in every round, or everything. */
  GENERAL,
  ABOVE,
  STANDARD
}
