package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.UNKNOWN_TEXT;

import cn.jixiao.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whole texts as a list, for tests. */
class InMemoryTexts extends DepartmentTextRepository {

  final List<DepartmentText> all = new ArrayList<>();

  @Override
  DepartmentText getToSubmit(long unitId, int year) {
    return find(unitId, year)
        .orElseGet(
            () -> {
              all.add(new DepartmentText(9_000 + all.size(), unitId, year));
              return all.get(all.size() - 1);
            });
  }

  @Override
  Optional<DepartmentText> find(long unitId, int year) {
    return all.stream()
        .filter(text -> text.getOrganizationId() == unitId && text.getYear() == year)
        .findFirst();
  }

  @Override
  DepartmentText get(long textId) {
    return all.stream()
        .filter(text -> text.getId() == textId)
        .findFirst()
        .orElseThrow(() -> new RuleViolation(UNKNOWN_TEXT));
  }
}
