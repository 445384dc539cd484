package cn.jixiao.web.seals;

import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.seals.Seal;
import cn.jixiao.web.projects.DepartmentForm;

/**
 * What the page of a seal shows.
 *
 * @param draft the sealed target; null where it is a part one, or no longer what was sealed
 * @param partOne the sealed part one; null where it is a target, or no longer what was sealed
 */
public record SealView(Seal seal, Organization unit, TargetDraft draft, DepartmentForm partOne) {}
