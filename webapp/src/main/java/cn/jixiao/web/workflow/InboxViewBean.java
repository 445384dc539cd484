package cn.jixiao.web.workflow;

import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.InboxAddress;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Words;
import cn.jixiao.web.common.YearChoice;
import cn.jixiao.workflow.InboxColumn;
import cn.jixiao.workflow.InboxFilter;
import cn.jixiao.workflow.InboxFilter.Part;
import cn.jixiao.workflow.InboxService;
import cn.jixiao.workflow.InboxTab;
import cn.jixiao.workflow.ReviewStep;
import cn.jixiao.workflow.SubmissionState;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Backs the choice of what {@code /workflow/inbox.xhtml} shows: by which filter, which columns.
 * What is chosen stands in the address and is kept; an address that asks for nothing shows what was
 * kept.
 */
@Named("inboxView")
@ViewScoped
public class InboxViewBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject InboxService inbox;
  @Inject InboxLooks looks;
  @Inject PageOpener pages;
  @Inject Words words;

  private InboxTab tab;
  private int page;
  private InboxFilter filter;
  private Integer year;
  private String unit;
  private ReviewStep step;
  private SubmissionState state;
  private boolean overdue;
  private boolean doubtful;
  private final HashMap<String, Boolean> columns = new HashMap<>();

  @PostConstruct
  void read() {
    tab = Asked.constant("tab", InboxTab.class);
    page = Asked.page();
    filter = InboxAddress.asked();
    if (tab == null && filter.isEmpty()) {
      filter = looks.look().filter();
    }
    tab = tab == null ? InboxTab.TODO : tab;
    year = filter.year();
    unit = filter.unit();
    step = filter.step();
    state = filter.state();
    overdue = filter.overdue();
    doubtful = filter.doubtful();
    for (var column : InboxColumn.values()) {
      columns.put(column.name(), !looks.look().hidden().contains(column));
    }
  }

  /** Shows what is typed, and keeps it. */
  public void search() {
    keep(new InboxFilter(year, unit, step, state, overdue, doubtful));
  }

  public void drop(Part part) {
    keep(filter.without(part));
  }

  public void clear() {
    keep(InboxFilter.NONE);
  }

  private void keep(InboxFilter chosen) {
    looks.keep(looks.look().with(chosen));
    pages.open(InboxAddress.of(named(tab, chosen), 1, chosen));
  }

  public void keepColumns() {
    var shown = Stream.of(InboxColumn.values()).filter(it -> columns.get(it.name())).toList();
    looks.keep(looks.look().showing(shown));
    pages.open(InboxAddress.of(named(tab, filter), page, filter));
  }

  /** The first tab need not be named, unless its address would show what was kept instead. */
  InboxTab named(InboxTab one, InboxFilter by) {
    var forgotten = by.isEmpty() && !looks.look().filter().isEmpty();
    return one == InboxTab.TODO && !forgotten ? null : one;
  }

  public InboxFilter getFilter() {
    return filter;
  }

  /** By what this tab is filtered. */
  public List<Part> getParts() {
    return Stream.of(Part.values()).filter(filter.in(tab)::has).toList();
  }

  /** A part as it was asked for. */
  public String told(Part part) {
    return switch (part) {
      case YEAR -> told(words.get("field.year"), String.valueOf(filter.year()));
      case UNIT -> told(words.get("field.organization"), filter.unit());
      case STEP -> told(words.get("workflow.inbox.step"), words.of(filter.step()));
      case STATE -> told(words.get("projects.targets.state"), words.of(filter.state()));
      case OVERDUE, DOUBTFUL -> words.get("workflow.inbox.only." + part);
    };
  }

  private String told(String what, String value) {
    return words.get("workflow.inbox.part", what, value);
  }

  public List<Integer> getYears() {
    return YearChoice.around(words.budgetYear(), year);
  }

  /** The steps between which there is a choice in this tab. */
  public List<ReviewStep> getSteps() {
    return tab.isOpen() ? inbox.steps() : List.of(ReviewStep.values());
  }

  public SubmissionState[] getStates() {
    return SubmissionState.values();
  }

  public InboxTab getTab() {
    return tab;
  }

  public int getPage() {
    return page;
  }

  public InboxColumn[] getAllColumns() {
    return InboxColumn.values();
  }

  /** Which columns are shown, by their names. */
  public Map<String, Boolean> getColumns() {
    return columns;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public ReviewStep getStep() {
    return step;
  }

  public void setStep(ReviewStep step) {
    this.step = step;
  }

  public SubmissionState getState() {
    return state;
  }

  public void setState(SubmissionState state) {
    this.state = state;
  }

  public boolean isOverdue() {
    return overdue;
  }

  public void setOverdue(boolean overdue) {
    this.overdue = overdue;
  }

  public boolean isDoubtful() {
    return doubtful;
  }

  public void setDoubtful(boolean doubtful) {
    this.doubtful = doubtful;
  }
}
