package cn.jixiao.projects;

import cn.jixiao.workflow.ReviewStep;
import java.time.Instant;

/**
 * Who holds targets of a unit.
 *
 * @param step null for the unit itself, to which they came back
 * @param place the organization that reviews; null for the unit itself
 * @param targets how many
 * @param since since when, the one that is there longest
 */
public record Holder(ReviewStep step, String place, long targets, Instant since) {}
