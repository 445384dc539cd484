package cn.jixiao.workflow;

import cn.jixiao.shared.Rule;

/** What can be wrong with a step of a journey. */
enum WorkflowRule implements Rule {
  UNKNOWN_SUBMISSION(Nature.UNKNOWN),
  /** The journey has ended, by approval or return. */
  NOT_UNDER_REVIEW(Nature.CONFLICT),
  /** The step at which the person reviews is done. */
  STEP_PASSED(Nature.CONFLICT),
  ALREADY_UNDER_REVIEW(Nature.CONFLICT),
  COMMENT_REQUIRED(Nature.BROKEN),
  COMMENT_TOO_LONG(Nature.BROKEN),
  /** Nobody reviews what they submitted themselves. */
  OWN_WORK(Nature.FORBIDDEN);

  private final Nature nature;

  WorkflowRule(Nature nature) {
    this.nature = nature;
  }

  @Override
  public Nature nature() {
    return nature;
  }
}
