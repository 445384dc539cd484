package cn.jixiao.projects;

/**
 * One target of several that are written at once: a new one, or one there is that changes.
 *
 * @param target the one that changes; null where a new one is written
 * @param at what stands before a field to tell of which of them it is: {@code projects[3].}
 */
public record TargetChange(PerformanceTarget target, TargetDraft draft, String at) {

  boolean isNew() {
    return target == null;
  }

  /** Which of several it is, or null where it is the only one. */
  public String place() {
    return at.isEmpty() ? null : at.substring(0, at.length() - 1);
  }
}
