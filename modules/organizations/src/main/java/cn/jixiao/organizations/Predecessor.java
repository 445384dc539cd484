package cn.jixiao.organizations;

/**
 * Whom an organization had succeeded, at once or by way of others.
 *
 * @param until the first budget year that is not its successor's past any more
 */
public record Predecessor(long organizationId, int until) {}
