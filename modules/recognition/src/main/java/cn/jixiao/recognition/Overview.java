package cn.jixiao.recognition;

import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Knows which projects were read, and so a list that only says their indicators once more, as
 * workbooks often have behind the forms.
 */
final class Overview {

  private static final List<Label> SAID_BY_FORMS =
      List.of(Label.BUDGET, Label.GOALS, Label.PURPOSE, Label.PLAN);

  private static final List<Label> NAMES = List.of(Label.CODE, Label.NAME);

  private final Set<String> toldInFull = new HashSet<>();
  private final Set<List<String>> projects = new HashSet<>();
  private final Set<List<String>> indicators = new HashSet<>();

  Overview(List<ProjectForm> forms) {
    forms.stream().filter(Overview::hasIndicators).forEach(form -> toldInFull.addAll(names(form)));
  }

  /** Budget tables list the projects that have a form of their own behind them. */
  boolean isToldInFullElsewhere(ProjectForm form) {
    return !hasIndicators(form) && names(form).stream().anyMatch(toldInFull::contains);
  }

  private static boolean hasIndicators(ProjectForm form) {
    return form.indicators().stream()
        .anyMatch(row -> row.has(Label.INDICATOR) || row.has(Label.VALUE));
  }

  private static List<String> names(ProjectForm form) {
    return NAMES.stream().map(form.fields()::text).filter(Objects::nonNull).toList();
  }

  void add(TargetDraft target) {
    projects.add(key(target));
    target.indicators().forEach(indicator -> indicators.add(key(indicator)));
  }

  boolean repeats(ProjectForm form) {
    if (projects.isEmpty()
        || form.indicators().isEmpty()
        || SAID_BY_FORMS.stream().anyMatch(form::has)) {
      return false;
    }
    var again = new Targets(null, new Notes()).read(form, new Sources());
    return projects.contains(key(again))
        && again.indicators().stream().map(Overview::key).allMatch(indicators::contains);
  }

  private static List<String> key(TargetDraft target) {
    return Arrays.asList(target.code(), target.name());
  }

  private static List<String> key(IndicatorDraft indicator) {
    return Arrays.asList(
        indicator.level1(), indicator.level2(), indicator.name(), indicator.value());
  }
}
