package cn.jixiao.projects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A budget project, which lives as long as its code and has one performance target a year.
 *
 * <p>Where no code is known yet, the unit and the name make the project.
 */
@Entity
@Table(name = "projects_budget_project")
public class BudgetProject {

  @Id private long id;
  @Version private int version;

  /** What no two projects share: the code, or the unit and the name. */
  private String identity;

  private String code;
  private String name;

  protected BudgetProject() {}

  BudgetProject(long id, long organizationId, String code, String name) {
    this.id = id;
    this.identity = identity(organizationId, code, name);
    this.code = code;
    this.name = name;
  }

  static String identity(long organizationId, String code, String name) {
    return code != null ? code : organizationId + "/" + name;
  }

  public long getId() {
    return id;
  }

  String getIdentity() {
    return identity;
  }

  /** The project code (项目编码), or null where there is none yet. */
  public String getCode() {
    return code;
  }

  /** The name under which the project first appeared; each year's target prints its own. */
  public String getName() {
    return name;
  }
}
