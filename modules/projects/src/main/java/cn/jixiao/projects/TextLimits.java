package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.TOO_LONG;
import static cn.jixiao.projects.ProjectRule.TOO_MANY;

import cn.jixiao.shared.Breach;
import java.util.ArrayList;
import java.util.List;

/**
 * How much a unit's text of a year may hold, for one that is looked at and not stored: it may be
 * wrong in every way, but not be longer than what a draft can take.
 */
public final class TextLimits {

  private static final int MOST_PROJECTS = 1000;

  private TextLimits() {}

  /** What is too long or too much, by its JSON name in the text. */
  public static List<Breach> exceededBy(DepartmentDraft overall, List<TargetDraft> projects) {
    if (projects.size() > MOST_PROJECTS) {
      return List.of(Breach.of(TOO_MANY, "projects", MOST_PROJECTS));
    }
    var breaches = new ArrayList<Breach>();
    add("overall.", DraftRules.breachesOf(overall), breaches);
    for (var i = 0; i < projects.size(); i++) {
      add("projects[" + i + "].", DraftRules.breachesOf(projects.get(i)), breaches);
    }
    return breaches;
  }

  private static void add(String at, List<Breach> found, List<Breach> breaches) {
    found.stream()
        .filter(breach -> breach.rule() == TOO_LONG || breach.rule() == TOO_MANY)
        .map(breach -> new Breach(breach.rule(), at + breach.field(), breach.arguments()))
        .forEach(breaches::add);
  }
}
