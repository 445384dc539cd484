package cn.jixiao.workflow;

import cn.jixiao.shared.Subject;

/**
 * A paper moved, and those whom it concerns were not told yet.
 *
 * @param version of the journey when it was seen so
 * @param by the account of who moved it
 */
public record Moved(long submissionId, int version, Subject subject, String by) {

  public Moved(long submissionId, int version, String kind, long subjectId, String by) {
    this(submissionId, version, new Subject(kind, subjectId), by);
  }
}
