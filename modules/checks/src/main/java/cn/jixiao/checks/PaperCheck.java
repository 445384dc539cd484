package cn.jixiao.checks;

/**
 * A rule that needs the unit's whole text: its part one, or several of its projects side by side.
 * It keeps nothing between two looks.
 */
public interface PaperCheck {

  void look(DepartmentPaper paper, Findings found);
}
