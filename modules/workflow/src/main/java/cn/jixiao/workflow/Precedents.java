package cn.jixiao.workflow;

/**
 * What was approved before and can be asked for again. Any module may know some: it is found by CDI
 * and asked when a subject is submitted for the first time.
 */
public interface Precedents {

  /** Whether the subject asks for just what was approved for the year before. */
  boolean isRepeatedBy(Submittable submittable);
}
