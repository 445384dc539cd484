package cn.jixiao.comparison;

/**
 * A place that was changed on both sides, and differently: a person has to say which side counts.
 *
 * @param key under which the answer is given
 * @param field the place in the version both started from; for a row that both added, its place
 *     here
 * @param before what both started from; null where nothing was stated
 * @param here null where nothing is stated, or the row is gone
 * @param there null where nothing is stated, or the row is gone
 */
public record Conflict(String key, String field, String before, String here, String there) {}
