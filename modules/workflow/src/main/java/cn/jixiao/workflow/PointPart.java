package cn.jixiao.workflow;

/**
 * A part of a whole that travels as one paper, about which a reviewer has something to say.
 *
 * @param id what the module of the subject knows the part by
 */
public record PointPart(long id, String title) {}
