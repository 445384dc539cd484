package cn.jixiao.workflow;

import java.util.List;

/**
 * A page of a tab of somebody's inbox.
 *
 * @param total how much there is in the tab, at most {@link InboxService#MOST_COUNTED}
 */
public record InboxPage(List<InboxRow> rows, int total) {}
