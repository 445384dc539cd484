package cn.jixiao.checks;

/**
 * A text that somebody wrote, with its place.
 *
 * @param field the place by its JSON name: {@code goals[1]}, {@code overall.measures[3]}
 * @param text never blank
 */
public record Passage(String field, String text) {}
