package cn.jixiao.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.shared.Breach;
import cn.jixiao.web.common.PageRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DepartmentFormTest {

  private final DepartmentForm form =
      DepartmentForm.of(new DepartmentDraft("目标", List.of(row("道路"), row("环境")), List.of("加强领导。")));

  private static SubTargetDraft row(String title) {
    return new SubTargetDraft(null, title, null, null);
  }

  @Test
  void readsAMeasureAsItStandsInTheRecord() {
    form.getMeasures().get(0).setText("加强领导，\r\n落实责任。");
    assertThat(form.read().draft().measures()).containsExactly("加强领导， 落实责任。");
  }

  @Test
  void addsMeasuresBehindThoseThatAreWritten() {
    new FormCells(form).table("measures").ifPresent(FormTable::append);
    form.addMeasures(List.of("加强领导。", "做好自评。"));
    assertThat(form.read().draft().measures()).containsExactly("加强领导。", "做好自评。");
    assertThat(form.getMeasures()).hasSize(2);
  }

  @Nested
  class Rows {

    private final FormCells cells = new FormCells(form);
    private final List<String> keys = cells.keys("subTargets");

    @Test
    void moveBothWaysAndNoFurther() {
      cells.move(keys.get(0), 1);
      assertThat(cells.keys("subTargets")).containsExactly(keys.get(1), keys.get(0));
      cells.move(keys.get(0), 1);
      cells.move(keys.get(0), -1);
      assertThat(cells.keys("subTargets")).isEqualTo(keys);
    }

    @Test
    void stayThemselvesWhenSomebodyElsesComesBetween() {
      var reading = form.read();
      var theirs = new DepartmentDraft("目标", List.of(row("道路"), row("党建"), row("环境")), List.of());
      form.take(theirs, reading);
      assertThat(cells.keys("subTargets")).startsWith(keys.get(0)).endsWith(keys.get(1)).hasSize(3);
      assertThat(form.getMeasures()).isEmpty();
    }
  }

  @Nested
  class Links {

    @Test
    void standBesideTheRowsThatWereSaved() {
      form.getSubTargets().add(0, new SubTargetRow());
      form.getSubTargets().get(0).setTitle("太长");
      var saving = new Saving<>(form, SavedForm.nothing());
      saving.with(this::refusingWhatIsTooLong);
      form.recorded(List.of(Set.of(7L), Set.of(8L)), saving.saved());
      assertThat(form.getSubTargets())
          .extracting(SubTargetRow::getTargetIds)
          .containsExactly(Set.of(), Set.of(7L), Set.of(8L));
    }

    private Stored<DepartmentDraft> refusingWhatIsTooLong(FormReading<DepartmentDraft> reading) {
      var draft = reading.draft();
      return "太长".equals(draft.subTargets().get(0).title())
          ? Stored.refused(
              0, List.of(Breach.of(PageRule.NUMBER_UNREADABLE, "subTargets[0].title", "太长")))
          : new Stored<>(1, 1, draft, List.of(), false, List.of(), null, Set.of());
    }
  }
}
