package cn.jixiao.projects;

/**
 * A part that a target lacks.
 *
 * @param field where it belongs, by the JSON name: {@code indicators[3].value}
 */
public record MissingPart(RequiredPart part, String field) {}
