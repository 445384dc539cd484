package cn.jixiao.projects;

/**
 * Somebody else who has a target open for writing at this moment.
 *
 * @param field where they are, by its JSON name in the record; null where nobody knows
 */
public record OtherWriter(String personName, String field) {}
