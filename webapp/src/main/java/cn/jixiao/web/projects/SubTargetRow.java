package cn.jixiao.web.projects;

import cn.jixiao.projects.SubTargetDraft;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** One sub-target in the making: its texts, and the performance targets that serve it. */
public class SubTargetRow implements FormRow {

  private static final long serialVersionUID = 1L;

  private String key = RowKey.fresh();
  private String number;
  private String title;
  private String goal;
  private String indicator;
  private final Set<Long> targetIds = new LinkedHashSet<>();

  static SubTargetRow of(SubTargetDraft draft) {
    var row = new SubTargetRow();
    row.number = draft.number();
    row.title = draft.title();
    row.goal = draft.goal();
    row.indicator = draft.indicator();
    return row;
  }

  SubTargetDraft draft() {
    return new SubTargetDraft(
        Typed.text(number), Typed.text(title), Typed.text(goal), Typed.text(indicator));
  }

  @Override
  public boolean isBlank() {
    return draft().equals(new SubTargetDraft(null, null, null, null));
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public void follow(String earlier) {
    key = earlier;
  }

  /** What the record says of it now. */
  void servedBy(Collection<Long> recorded) {
    targetIds.clear();
    targetIds.addAll(recorded);
  }

  public Set<Long> getTargetIds() {
    return targetIds;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getGoal() {
    return goal;
  }

  public void setGoal(String goal) {
    this.goal = goal;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }
}
