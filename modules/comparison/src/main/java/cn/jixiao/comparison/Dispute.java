package cn.jixiao.comparison;

import java.util.List;

/** A conflict together with the steps of each side that cannot both be taken. */
record Dispute(Conflict conflict, List<Step> here, List<Step> there) {}
