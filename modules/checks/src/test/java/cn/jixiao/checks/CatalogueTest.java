package cn.jixiao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Catalogued(id = "C99a", severity = Severity.WARN, limits = "length=4")
  static class LongNames implements TargetCheck {

    @Override
    public void look(TargetPaper target, Findings found) {
      var name = target.draft().name();
      if (BigDecimal.valueOf(name.length()).compareTo(found.limit("length")) > 0) {
        found.tell(target, "name", name, name.length());
      }
    }
  }

  @Catalogued(id = "C98", severity = Severity.BLOCK)
  static class NoGoal implements PaperCheck {

    @Override
    public void look(DepartmentPaper paper, Findings found) {
      found.tellOverall("overall.goal", null);
    }
  }

  private final Catalogue catalogue = Catalogue.of(List.of(new LongNames(), new NoGoal()));
  private final TargetPaper target =
      Papers.alone(2027, Looking.by(new LongNames()).name("农村道路养护").draft());

  private List<Finding> judged(CheckSetting... settings) {
    return catalogue.judge(target.paper(), Settings.of(List.of(settings)));
  }

  @Test
  void everyRuleHasANumberOfItsOwn() {
    assertThat(AllChecks.catalogue().entries())
        .extracting(CatalogueEntry::id)
        .doesNotHaveDuplicates();
    assertThat(AllChecks.catalogue().entries())
        .allSatisfy(entry -> assertThat(entry.id()).matches("C\\d\\d[a-z]?"));
  }

  @Test
  void aRuleLeavesToOneThereIs() {
    var entries = AllChecks.catalogue().entries();
    var closer = entries.stream().map(CatalogueEntry::leavesTo).filter(it -> !it.isEmpty());
    assertThat(entries).extracting(CatalogueEntry::id).containsAll(closer.toList());
  }

  @Test
  void tellsOfTheTextBeforeItsProjects() {
    assertThat(judged()).extracting(Finding::rule).containsExactly("C98", "C99a");
    assertThat(judged()).extracting(Finding::project).containsExactly(0, 1);
  }

  @Test
  void looksAtOneProjectOfATextAndAtTheTextAsAWhole() {
    var draft = target.draft();
    var paper =
        new DepartmentPaper(
            Origin.UNKNOWN, 2027, DepartmentPaper.NO_PART_ONE, List.of(draft, draft));
    assertThat(catalogue.judge(paper.targets().get(1), Settings.USUAL))
        .extracting(Finding::project)
        .containsExactly(0, 2);
  }

  @Nested
  class ARuleThatLeavesToAnother {

    private final DepartmentPaper slipped =
        Papers.alone(2027, Looking.by(null).unit(AmountUnit.YUAN).budget("45.00").draft()).paper();

    private List<String> rulesAboutTheBudget(CheckSetting... settings) {
      return AllChecks.catalogue().judge(slipped, Settings.of(List.of(settings))).stream()
          .filter(finding -> finding.field().equals("budget"))
          .map(Finding::rule)
          .filter(rule -> List.of("C04f", "C07c").contains(rule))
          .toList();
    }

    @Test
    void addsNothingAtAPlaceOfWhichThatOneSpeaks() {
      assertThat(rulesAboutTheBudget()).containsExactly("C07c");
    }

    @Test
    void speaksWhereThatOneIsTurnedOffOrSeesNothing() {
      assertThat(rulesAboutTheBudget(new CheckSetting("C07c", false, null, "")))
          .containsExactly("C04f");
      assertThat(rulesAboutTheBudget(new CheckSetting("C07c", true, null, "least=10")))
          .containsExactly("C04f");
      assertThat(rulesAboutTheBudget(new CheckSetting("C04f", false, null, "")))
          .containsExactly("C07c");
    }
  }

  @Test
  void aRegionTurnsARuleOffWeighsItOtherwiseOrMovesItsLimits() {
    assertThat(judged(new CheckSetting("C98", false, null, "")))
        .extracting(Finding::rule)
        .containsExactly("C99a");
    assertThat(judged(new CheckSetting("C98", true, Severity.HINT, "")).get(0).severity())
        .isEqualTo(Severity.HINT);
    assertThat(judged(new CheckSetting("C99a", true, null, "length=6"))).hasSize(1);
  }

  @Test
  void theNearestRegionsWordCounts() {
    assertThat(
            judged(
                new CheckSetting("C98", true, Severity.WARN, ""),
                new CheckSetting("C98", false, null, "")))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARN, Severity.WARN);
  }
}
