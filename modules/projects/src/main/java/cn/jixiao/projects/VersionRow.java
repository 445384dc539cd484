package cn.jixiao.projects;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version in the list of a target's versions.
 *
 * @param number counts from 1
 * @param frozen whether it was submitted like this; else it is what the day left behind
 * @param day the day in China
 * @param round the round of the journey that froze it; null where none did
 * @param inForceFrom since which day it is, or was, what is in force; null where it never was
 * @param adjustment why what was in force before was to be adjusted; null where nothing was
 * @param explanation the same in words
 */
public record VersionRow(
    int number,
    boolean frozen,
    LocalDate day,
    Instant at,
    String by,
    Integer round,
    LocalDate inForceFrom,
    AdjustmentReason adjustment,
    String explanation) {}
