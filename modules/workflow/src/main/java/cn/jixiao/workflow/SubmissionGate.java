package cn.jixiao.workflow;

/**
 * What must hold, beside completeness, before a subject may set off. Any module may add one: it is
 * found by CDI and asked by every submission, so that no caller can go around it.
 */
public interface SubmissionGate {

  /**
   * Throws a rule violation that names everything that stands in the way.
   *
   * @return in how much of what it lets pass there is something to look into
   */
  int requirePassage(Submittable submittable);
}
