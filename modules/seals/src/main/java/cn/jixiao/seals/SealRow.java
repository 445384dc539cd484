package cn.jixiao.seals;

/** By which code the seal of a target is found, and whose the target is. */
public record SealRow(long targetId, long organizationId, String code) {}
