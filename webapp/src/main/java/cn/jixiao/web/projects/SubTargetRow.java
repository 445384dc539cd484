package cn.jixiao.web.projects;

import cn.jixiao.projects.SubTargetDraft;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** One sub-target in the making: its texts, and the performance targets that serve it. */
public class SubTargetRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private String number;
  private String title;
  private String goal;
  private String indicator;
  private final Set<Long> targetIds = new LinkedHashSet<>();
  private Long chosen;

  static SubTargetRow of(SubTargetDraft draft, Collection<Long> targetIds) {
    var row = new SubTargetRow();
    row.number = draft.number();
    row.title = draft.title();
    row.goal = draft.goal();
    row.indicator = draft.indicator();
    row.targetIds.addAll(targetIds);
    return row;
  }

  SubTargetDraft draft() {
    return new SubTargetDraft(
        Typed.text(number), Typed.text(title), Typed.text(goal), Typed.text(indicator));
  }

  boolean isEmpty() {
    return draft().equals(new SubTargetDraft(null, null, null, null)) && targetIds.isEmpty();
  }

  /** What was chosen to serve it does from now on. */
  void takeChosen() {
    if (chosen != null) {
      targetIds.add(chosen);
      chosen = null;
    }
  }

  void unlink(long targetId) {
    targetIds.remove(targetId);
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

  public Long getChosen() {
    return chosen;
  }

  public void setChosen(Long chosen) {
    this.chosen = chosen;
  }
}
