package cn.jixiao.checks;

/** A rule that can be decided from one target alone. It keeps nothing between two looks. */
public interface TargetCheck {

  void look(TargetPaper target, Findings found);
}
