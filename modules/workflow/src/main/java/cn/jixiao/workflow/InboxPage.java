package cn.jixiao.workflow;

import java.util.List;

/**
 * A page of a tab of somebody's inbox.
 *
 * @param total how much there is in the tab, counted up to {@link InboxService#MOST_COUNTED} or to
 *     the end of the next page
 */
public record InboxPage(List<InboxRow> rows, int total) {}
