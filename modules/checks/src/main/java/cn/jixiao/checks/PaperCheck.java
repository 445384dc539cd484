package cn.jixiao.checks;

/**
 * A rule that needs the unit's whole text: its part one, or several of its projects side by side.
 * It keeps nothing between two looks. A rule that is a {@link TargetCheck} too leaves the projects
 * to that look and sees to part one here.
 */
public interface PaperCheck {

  void look(DepartmentPaper paper, Findings found);
}
