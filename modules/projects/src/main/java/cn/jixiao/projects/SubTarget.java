package cn.jixiao.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One field of a department's work for the year (分项绩效目标), with its goal and indicator. */
@Entity
@Table(name = "projects_sub_target")
public class SubTarget {

  @Id private long id;
  @Version private int version;
  private int position;
  private String number;
  private String title;
  private String goal;
  private String indicator;

  protected SubTarget() {}

  SubTarget(long id, int position, SubTargetDraft draft) {
    this.id = id;
    this.position = position;
    this.number = draft.number();
    this.title = draft.title();
    this.goal = draft.goal();
    this.indicator = draft.indicator();
  }

  SubTargetDraft draft() {
    return new SubTargetDraft(number, title, goal, indicator);
  }
}
