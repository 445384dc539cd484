package cn.jixiao.workflow;

/**
 * What was seen of a subject when it was let pass.
 *
 * @param doubts in how much of it there is something to look into
 * @param unchanged whether it asks for just what was approved for the year before, and never came
 *     back
 */
record Passage(int doubts, boolean unchanged) {}
