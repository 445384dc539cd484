package cn.jixiao.web.seals;

import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.seals.SealService;
import cn.jixiao.shared.Retried;
import cn.jixiao.web.projects.DepartmentForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the page of a seal begins with, in one transaction. */
@ApplicationScoped
@Transactional
@Retried
class SealDesk {

  @Inject SealService seals;
  @Inject OrganizationService organizations;

  SealView open(String code) {
    var seal = seals.get(code);
    return new SealView(
        seal,
        organizations.get(seal.getOrganizationId()),
        seal.draft().orElse(null),
        seal.partOne().map(DepartmentForm::of).orElse(null));
  }
}
