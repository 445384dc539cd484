package cn.jixiao.web.workflow;

import cn.jixiao.organizations.OrganizationRow;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.shared.BudgetYears;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * For which of an administrator's regions and from which budget year on a page keeps something:
 * what its address asks for, else the first of them and the year people are busy with.
 */
@Dependent
public class RegionYear implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OrganizationService organizations;
  @Inject Words words;

  private Long region;
  private int year;
  private transient List<OrganizationRow> regions;

  void read() {
    year =
        Optional.ofNullable(Asked.number("year"))
            .filter(BudgetYears::contain)
            .orElseGet(words::budgetYear);
    region = Asked.id("region");
    if (region == null) {
      region = getRegions().get(0).organizationId();
    }
  }

  Address address(String page) {
    return Address.of(page).with("region", region).with("year", year);
  }

  public boolean isBudgeted(int other) {
    return BudgetYears.contain(other);
  }

  public List<OrganizationRow> getRegions() {
    if (regions == null) {
      regions = organizations.administered();
    }
    return regions;
  }

  public Long getRegion() {
    return region;
  }

  public int getYear() {
    return year;
  }
}
