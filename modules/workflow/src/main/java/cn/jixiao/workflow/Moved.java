package cn.jixiao.workflow;

import cn.jixiao.shared.Subject;

/**
 * A paper moved, and those whom it concerns were not told yet.
 *
 * @param by the account of who moved it
 */
public record Moved(long submissionId, Subject subject, String by) {

  public Moved(long submissionId, String kind, long subjectId, String by) {
    this(submissionId, new Subject(kind, subjectId), by);
  }
}
