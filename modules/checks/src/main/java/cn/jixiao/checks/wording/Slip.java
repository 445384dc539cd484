package cn.jixiao.checks.wording;

/**
 * Something a careful reader would mend in a text.
 *
 * @param seen the place
 * @param proper what should stand there; empty where nothing should
 * @param healed the whole text with it; null where only the writer can know
 */
record Slip(String seen, String proper, String healed) {}
