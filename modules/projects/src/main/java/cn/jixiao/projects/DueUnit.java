package cn.jixiao.projects;

import cn.jixiao.workflow.RoundDeadline;

/**
 * A unit that has something to submit by a day which comes soon or has gone by.
 *
 * @param name with which the year began
 */
public record DueUnit(long unitId, String path, String name, RoundDeadline deadline) {}
