package cn.jixiao.organizations;

import java.util.List;

/**
 * Which divisions may be in charge of an organization, and which one is.
 *
 * @param divisions those of its region's bureau; none for what a bureau does not review
 * @param inCharge null where every line division reviews what it submits
 */
public record ChargeChoice(List<OrganizationRow> divisions, Long inCharge) {}
