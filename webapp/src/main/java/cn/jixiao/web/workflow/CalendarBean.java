package cn.jixiao.web.workflow;

import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Words;
import cn.jixiao.workflow.CalendarDay;
import cn.jixiao.workflow.CalendarService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /workflow/calendar.xhtml}: the days of a year that are not as their weekday is. */
@Named
@ViewScoped
public class CalendarBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject CalendarService calendar;
  @Inject Notices notices;
  @Inject PageOpener pages;
  @Inject Words words;

  private int year;
  private LocalDate day;
  private boolean working;
  private String notice;

  /** The notice as it was when its days were shown: only what was seen is kept. */
  private String seen;

  private transient List<CalendarDay> days;
  private transient List<CalendarDay> preview;

  public void load() {
    var asked = Asked.number("year");
    year = asked == null ? words.budgetYear() : asked;
    year = Math.min(Math.max(year, CalendarService.FIRST_YEAR), CalendarService.LAST_YEAR);
    days = calendar.ofYear(year);
  }

  public void add() {
    calendar.set(day, working);
    notices.info("workflow.calendar.added", day.toString());
    reopen();
  }

  public void remove(LocalDate other) {
    calendar.remove(other);
    notices.info("workflow.calendar.removed", other.toString());
    reopen();
  }

  /** Shows what the notice says; nothing is kept yet. */
  public void read() {
    seen = null;
    preview = calendar.read(year, notice);
    seen = notice;
  }

  public void keep() {
    var changed = calendar.keep(year, seen);
    notices.info("workflow.calendar.kept", String.valueOf(year), changed);
    reopen();
  }

  private void reopen() {
    pages.open(Address.of("/workflow/calendar.xhtml").with("year", year));
  }

  /** What would become of a day of the notice: new, turned round, or there already. */
  public String becoming(CalendarDay told) {
    return getDays().stream()
        .filter(kept -> kept.getDay().equals(told.getDay()))
        .map(kept -> kept.isWorking() == told.isWorking() ? "known" : "turned")
        .findFirst()
        .orElse("fresh");
  }

  public List<CalendarDay> getDays() {
    if (days == null) {
      days = calendar.ofYear(year);
    }
    return days;
  }

  /** Null where no notice has been read. */
  public List<CalendarDay> getPreview() {
    if (preview == null && seen != null) {
      preview = calendar.read(year, seen);
    }
    return seen == null ? null : preview;
  }

  public long getHolidays() {
    return getDays().stream().filter(it -> !it.isWorking()).count();
  }

  public int getYear() {
    return year;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public boolean isWorking() {
    return working;
  }

  public void setWorking(boolean working) {
    this.working = working;
  }

  public String getNotice() {
    return notice;
  }

  public void setNotice(String notice) {
    this.notice = notice;
  }
}
