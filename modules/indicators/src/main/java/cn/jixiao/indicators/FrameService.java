package cn.jixiao.indicators;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says which frame applies; that is no secret to anybody who is in. */
@ApplicationScoped
@Transactional
@Retried
public class FrameService {

  @Inject FrameRepository frames;
  @Inject CurrentUser user;

  /** How the region in which the organization stands asks for indicators in the year. */
  public FrameUse of(long organizationId, int year) {
    user.requireLogin();
    return frames.ofOrganization(organizationId, year);
  }
}
