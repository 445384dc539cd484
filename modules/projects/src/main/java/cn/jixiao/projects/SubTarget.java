package cn.jixiao.projects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * One field of a department's work for the year (分项绩效目标), with its goal and indicator, and the
 * performance targets that serve it. It keeps its identity while its texts change.
 */
@Entity
@Table(name = "projects_sub_target")
public class SubTarget {

  @Id private long id;
  @Version private int version;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "department_target_id")
  private DepartmentTarget whole;

  private int position;
  private String number;
  private String title;
  private String goal;
  private String indicator;

  @ElementCollection
  @CollectionTable(
      name = "projects_sub_target_link",
      joinColumns = @JoinColumn(name = "sub_target_id"))
  @Column(name = "target_id")
  private Set<Long> targetIds = new HashSet<>();

  protected SubTarget() {}

  SubTarget(long id) {
    this.id = id;
  }

  /** Known to the row, too: the whole is written before its rows. */
  void partOf(DepartmentTarget target) {
    whole = target;
  }

  void rewrite(int newPosition, SubTargetDraft draft) {
    position = newPosition;
    number = draft.number();
    title = draft.title();
    goal = draft.goal();
    indicator = draft.indicator();
  }

  /** From now on these targets serve it, and no others. */
  void link(Collection<Long> targets) {
    if (!targetIds.equals(Set.copyOf(targets))) {
      targetIds.clear();
      targetIds.addAll(targets);
    }
  }

  void link(long targetId, boolean serves) {
    if (serves) {
      targetIds.add(targetId);
    } else {
      targetIds.remove(targetId);
    }
  }

  boolean isAbout(SubTargetDraft draft) {
    return title != null && Objects.equals(title, draft.title());
  }

  SubTargetDraft draft() {
    return new SubTargetDraft(number, title, goal, indicator);
  }

  public long getId() {
    return id;
  }

  int getPosition() {
    return position;
  }

  public String getNumber() {
    return number;
  }

  public String getTitle() {
    return title;
  }

  /** The performance targets of the unit and year that serve it. */
  public Set<Long> getTargetIds() {
    return Set.copyOf(targetIds);
  }
}
