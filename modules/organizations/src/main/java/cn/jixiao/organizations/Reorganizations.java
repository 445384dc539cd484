package cn.jixiao.organizations;

import java.util.List;

/** How an organization has changed, and will: its names, whom it succeeded, who succeeded it. */
public record Reorganizations(Organization organization, List<ReorganizationRow> successions) {

  public Reorganizations {
    successions = List.copyOf(successions);
  }
}
