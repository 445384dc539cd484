package cn.jixiao.seals;

/**
 * By which code the seal of a target is found.
 *
 * @param unitPath where the target's unit stands in the tree
 */
public record SealRow(long targetId, String unitPath, String code) {}
