package cn.jixiao.web.workflow;

import cn.jixiao.organizations.OrganizationRow;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Words;
import cn.jixiao.workflow.CalendarService;
import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.ChainService;
import cn.jixiao.workflow.RegionChain;
import cn.jixiao.workflow.ReviewStep;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Backs {@code /workflow/chains.xhtml}: the steps of review of a region and year. */
@Named
@ViewScoped
public class ChainsBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/workflow/chains.xhtml";

  @Inject ChainService chains;
  @Inject CalendarService calendar;
  @Inject OrganizationService organizations;
  @Inject Notices notices;
  @Inject PageOpener pages;
  @Inject Words words;

  private Long region;
  private int year;
  private Long read;
  private boolean separate;
  private ArrayList<ChainStepRow> steps;
  private transient List<OrganizationRow> regions;
  private transient List<RegionChain> history;

  public void load() {
    var asked = Asked.number("year");
    year = asked == null ? words.budgetYear() : asked;
    region = Asked.id("region");
    if (region == null) {
      region = getRegions().get(0).organizationId();
    }
    var chain = chains.inForce(region, year, null);
    separate = chain.separate();
    steps = new ArrayList<>(chain.steps().stream().map(ChainStepRow::new).toList());
    read = getHistory().stream().map(RegionChain::getId).max(Long::compare).orElse(null);
  }

  public void add() {
    steps.add(
        new ChainStepRow(steps.stream().mapToInt(ChainStepRow::getPosition).max().orElse(0) + 1));
  }

  public void remove(int index) {
    steps.remove(index);
  }

  public void keep() {
    var chain = new Chain(separate, steps.stream().map(ChainStepRow::step).toList());
    chains.set(region, year, null, chain, read);
    notices.info("workflow.chains.kept", String.valueOf(year));
    pages.open(Address.of(PAGE).with("region", region).with("year", year));
  }

  public List<OrganizationRow> getRegions() {
    if (regions == null) {
      regions = organizations.administered();
    }
    return regions;
  }

  /** All that the region has ever set, the latest year first. */
  public List<RegionChain> getHistory() {
    if (history == null) {
      history = chains.ofRegion(region);
    }
    return history;
  }

  /** Whether deadlines of this year are counted by weekends alone. */
  public boolean isCalendarMissing() {
    return calendar.ofYear(year).isEmpty();
  }

  public ReviewStep[] getKinds() {
    return ReviewStep.values();
  }

  public List<ChainStepRow> getSteps() {
    return steps;
  }

  public Long getRegion() {
    return region;
  }

  public int getYear() {
    return year;
  }

  public boolean isSeparate() {
    return separate;
  }

  public void setSeparate(boolean separate) {
    this.separate = separate;
  }
}
