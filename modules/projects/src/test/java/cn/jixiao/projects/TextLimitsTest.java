package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.TOO_LONG;
import static cn.jixiao.projects.ProjectRule.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.shared.Breach;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLimitsTest {

  private static final DepartmentDraft NO_PART_ONE =
      new DepartmentDraft(null, List.of(), List.of());

  private static TargetDraft written(String name, String purpose) {
    return new TargetDraft(
        null, name, null, null, null, null, purpose, List.of(), List.of(), List.of());
  }

  @Test
  void nameThePlaceInTheText() {
    var overall = new DepartmentDraft("长".repeat(20_001), List.of(), List.of());
    var projects = List.of(Drafts.roadRepair(), written("道路", "长".repeat(4001)));
    assertThat(TextLimits.exceededBy(overall, projects))
        .extracting(Breach::rule, Breach::field)
        .containsExactly(tuple(TOO_LONG, "overall.goal"), tuple(TOO_LONG, "projects[1].purpose"));
  }

  @Test
  void askForNothingElse() {
    assertThat(TextLimits.exceededBy(NO_PART_ONE, List.of(written(null, "用于")))).isEmpty();
  }

  @Test
  void takeAThousandProjects() {
    var project = written("道路", null);
    assertThat(TextLimits.exceededBy(NO_PART_ONE, Collections.nCopies(1000, project))).isEmpty();
    assertThat(TextLimits.exceededBy(NO_PART_ONE, Collections.nCopies(1001, project)))
        .extracting(Breach::rule, Breach::field)
        .containsExactly(tuple(TOO_MANY, "projects"));
  }
}
