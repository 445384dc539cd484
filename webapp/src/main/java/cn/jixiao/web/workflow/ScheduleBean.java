package cn.jixiao.web.workflow;

import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.workflow.RoundDeadline;
import cn.jixiao.workflow.ScheduleService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Backs {@code /workflow/schedule.xhtml}: until when the rounds of a region's budget year last. */
@Named
@ViewScoped
public class ScheduleBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/workflow/schedule.xhtml";

  @Inject ScheduleService schedules;
  @Inject RegionYear of;
  @Inject Notices notices;
  @Inject PageOpener pages;

  /** What the region had set when the page was opened. */
  private EnumMap<BudgetRound, LocalDate> read;

  /** As it is typed; null for what is not set here. */
  private EnumMap<BudgetRound, LocalDate> days;

  private transient Map<BudgetRound, RoundDeadline> inForce;

  public void load() {
    of.read();
    read = new EnumMap<>(BudgetRound.class);
    getInForce().values().stream()
        .filter(it -> it.getRegionId() == of.getRegion())
        .forEach(it -> read.put(it.getRound(), it.getDue()));
    days = new EnumMap<>(read);
  }

  /** Fills in what nobody has set, to be looked at: nothing is kept yet. */
  public void suggest() {
    schedules.suggested(of.getRegion(), of.getYear()).entrySet().stream()
        .filter(it -> days.get(it.getKey()) == null && !getInForce().containsKey(it.getKey()))
        .forEach(it -> days.put(it.getKey(), it.getValue()));
  }

  public void keep() {
    var typed = new EnumMap<>(days);
    typed.values().removeIf(Objects::isNull);
    schedules.set(of.getRegion(), of.getYear(), read, typed);
    notices.info("workflow.schedule.kept", String.valueOf(of.getYear()), typed.size());
    pages.open(getAddress());
  }

  public Address getAddress() {
    return of.address(PAGE);
  }

  /** What a region above has set, where it counts here; else null. */
  public RoundDeadline above(BudgetRound round) {
    var deadline = getInForce().get(round);
    return deadline == null || deadline.getRegionId() == of.getRegion() ? null : deadline;
  }

  public Map<BudgetRound, RoundDeadline> getInForce() {
    if (inForce == null) {
      inForce = schedules.inForce(of.getRegion(), of.getYear());
    }
    return inForce;
  }

  public BudgetRound[] getRounds() {
    return BudgetRound.values();
  }

  public Map<BudgetRound, LocalDate> getDays() {
    return days;
  }

  public RegionYear getOf() {
    return of;
  }
}
