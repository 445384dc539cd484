package cn.jixiao.web.seals;

import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.seals.Seal;

/**
 * What the page of a seal shows.
 *
 * @param draft the sealed target; null where its text is no longer what was sealed
 */
public record SealView(Seal seal, Organization unit, TargetDraft draft) {}
