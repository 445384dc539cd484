package cn.jixiao.seals;

/**
 * By which code the seal of a target, or of a part one, is found.
 *
 * @param unitPath where its unit stands in the tree
 */
public record SealRow(long approvedId, String unitPath, String code) {}
