package cn.jixiao.audit;

import java.util.List;

/** One page of the trail, the newest first, and how many entries there are in all. */
public record AuditPage(List<AuditRow> rows, long total) {}
