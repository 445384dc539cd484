package cn.jixiao.shared;

/**
 * Something a person did that mattered, told in the past tense by its type ({@code
 * SubjectReturned}). It is fired inside the transaction of the act; the audit trail writes every
 * one of them down.
 */
public interface DomainEvent {

  Subject subject();

  /** What the subject was called when it happened. */
  String title();

  /** The organization that owns the subject: who may see the event follows from it. */
  Long organizationId();

  /** What distinguishes this act from others of its kind: a reason, a file name. May be null. */
  default String detail() {
    return null;
  }
}
