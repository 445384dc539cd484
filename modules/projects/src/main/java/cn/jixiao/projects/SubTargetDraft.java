package cn.jixiao.projects;

/**
 * One sub-target (分项绩效目标) as written.
 *
 * @param number its number as printed without punctuation (1, 一), or null
 */
public record SubTargetDraft(String number, String title, String goal, String indicator) {}
