package cn.jixiao.web.projects;

import cn.jixiao.projects.Progress;
import cn.jixiao.projects.ProgressFilter;
import cn.jixiao.projects.ProgressPage;
import cn.jixiao.projects.ProgressRow;
import cn.jixiao.projects.ProgressService;
import cn.jixiao.projects.ProgressState;
import cn.jixiao.projects.TargetState;
import cn.jixiao.projects.Timing;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Pager;
import cn.jixiao.web.common.Words;
import cn.jixiao.web.common.YearListBean;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Backs {@code /projects/progress.xhtml}: how far every unit is with a year, who holds what, and
 * how long. What is filtered stands in the address.
 */
@Named
@RequestScoped
public class ProgressBean extends YearListBean {

  static final String PAGE = "/projects/progress.xhtml";

  @Inject ProgressService progress;
  @Inject Words words;

  private ProgressState state;
  private Timing timing;
  private ProgressPage found = new ProgressPage(List.of(), 0, 0, 0, 0, Progress.NONE);

  public ProgressBean() {
    super(PAGE, ProgressFile.ADDRESS);
  }

  @PostConstruct
  void read() {
    state = Asked.constant("state", ProgressState.class);
    timing = Asked.constant("timing", Timing.class);
  }

  public void load() {
    found =
        progress.page(new ProgressFilter(getYear(), getUnit(), state, timing, first(), Pager.SIZE));
  }

  @Override
  protected Address address() {
    return super.address().with("state", state).with("timing", timing);
  }

  /** Those of the same units that are so in time. */
  public String only(Timing so) {
    return address().with("timing", so).toString();
  }

  /** The day until which more is to be done, and how far that is: 12-20 还有3天. */
  public String dueOf(ProgressRow row) {
    return row.deadline() == null ? "" : words.due(row.deadline().getDue());
  }

  /** Whether that day has gone by. */
  public boolean isOver(ProgressRow row) {
    return row.deadline() != null && row.deadline().isOver(words.getToday());
  }

  /** The unit's targets in that state; null where there are none that the person may see. */
  public String linkTo(ProgressRow row, TargetState of) {
    if (row.progress().of(of) == 0 || of == TargetState.DRAFT && !row.insight()) {
      return null;
    }
    return Address.of("/projects/targets.xhtml")
        .with("year", getYear())
        .with("unit", row.code())
        .with("state", of)
        .toString();
  }

  /** Who has had something of the unit's longest: 待财政局业务股室审核（3天）. */
  public String holderOf(ProgressRow row) {
    var holder = row.holder();
    if (holder == null) {
      return row.state() == ProgressState.WRITING ? words.get("projects.progress.writing") : "";
    }
    return holder.step() == null
        ? words.get("projects.progress.withUnit", words.since(holder.since()))
        : words.waiting(holder.step(), holder.since());
  }

  /** Where that is, how many targets, and in how many other places there is something. */
  public String placeOf(ProgressRow row) {
    var holder = row.holder();
    if (holder == null) {
      return "";
    }
    var place = holder.place() == null ? row.name() : holder.place();
    var others = row.holders().size() - 1;
    return words.get("projects.progress.place", place, holder.targets())
        + (others == 0 ? "" : words.get("projects.progress.others", others));
  }

  /** The colour of a state; its word stands beside it. */
  public String styleOf(ProgressState of) {
    return of.hindmost() == null ? "draft" : words.styleOf(of.hindmost());
  }

  public Pager getPager() {
    return pagerOf(found.total());
  }

  public ProgressPage getFound() {
    return found;
  }

  public ProgressState[] getStates() {
    return ProgressState.values();
  }

  public TargetState[] getColumns() {
    return TargetState.values();
  }

  public ProgressState getState() {
    return state;
  }

  public void setState(ProgressState state) {
    this.state = state;
  }

  public Timing[] getTimings() {
    return Timing.values();
  }

  public Timing getTiming() {
    return timing;
  }

  public void setTiming(Timing timing) {
    this.timing = timing;
  }
}
