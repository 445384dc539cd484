package cn.jixiao.checks;

/**
 * A text that would heal a finding, to be taken over with one click.
 *
 * @param field the field by its JSON name; its text is replaced
 */
public record Repair(String field, String text) {}
