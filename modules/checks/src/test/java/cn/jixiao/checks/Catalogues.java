package cn.jixiao.checks;

import java.util.List;

/** Looks of single rules at whole papers, for tests of rules in their own packages. */
public final class Catalogues {

  private Catalogues() {}

  public static List<Finding> of(Object rule, DepartmentPaper paper) {
    return Catalogue.of(List.of(rule)).judge(paper, Settings.USUAL);
  }
}
