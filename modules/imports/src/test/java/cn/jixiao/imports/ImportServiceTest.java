package cn.jixiao.imports;

import static cn.jixiao.imports.Decision.CREATE;
import static cn.jixiao.imports.Decision.MERGE;
import static cn.jixiao.imports.Decision.SKIP;
import static cn.jixiao.imports.ImportRule.CHANGED_SINCE;
import static cn.jixiao.imports.ImportRule.NOTHING_TO_IMPORT;
import static cn.jixiao.imports.ImportRule.NOTHING_TO_MERGE_WITH;
import static cn.jixiao.imports.ImportRule.NO_SOURCE;
import static cn.jixiao.imports.ImportRule.ORGANIZATION_REQUIRED;
import static cn.jixiao.imports.ImportRule.RECORD_CHANGED;
import static cn.jixiao.imports.ImportRule.SUBMITTED_SINCE;
import static cn.jixiao.imports.ImportRule.UNDECIDED;
import static cn.jixiao.imports.ImportRule.UNKNOWN_ITEM;
import static cn.jixiao.imports.ImportRule.UNKNOWN_WORK;
import static cn.jixiao.imports.ImportRule.WRONG_STATE;
import static cn.jixiao.imports.ImportRule.YEAR_REQUIRED;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.recognition.Note;
import cn.jixiao.recognition.NoteKind;
import cn.jixiao.shared.Breach;
import jakarta.persistence.OptimisticLockException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ImportServiceTest {

  private final Desk desk = new Desk();
  private final CurrentUser colleague =
      desk.districts.login(
          desk.districts.join("colleague", Role.DECLARANT, desk.districts.township).getAccount());

  @Nested
  class Receiving {

    @Test
    void makesNoRecord() {
      desk.received();
      assertThat(desk.register.targets()).isEmpty();
      assertThat(desk.register.overallTargets()).isEmpty();
    }

    @Test
    void isTheDeclarantsOfThatUnit() {
      for (var role : new Role[] {Role.UNIT_HEAD, Role.DECLARANT}) {
        var place = role == Role.UNIT_HEAD ? desk.districts.township : desk.districts.otherTownship;
        var user = desk.districts.login(role, place);
        assertThatThrownBy(() -> imports(user).receive(new byte[1], "a", "485001", 2026))
            .hasMessageContaining("OrganizationRule");
      }
      assertRefused(
          "OrganizationRule.NOT_ALLOWED",
          () -> imports(desk.districts.nobody()).receive(new byte[1], "a", null, null));
    }

    @Test
    void keepsTheFileOnceHoweverOftenItComes() {
      var file = "文件".getBytes(StandardCharsets.UTF_8);
      var one = imports().receive(file, "甲.docx", "485001", 2026);
      var other = imports().receive(file, "乙.docx", "485001", 2027);
      assertThat(desk.works.files).hasSize(1);
      desk.workOff();
      imports().discard(one, desk.version(one));
      assertThat(imports().source(other).bytes()).isEqualTo(file);
      imports().discard(other, desk.version(other));
      assertThat(desk.works.files).isEmpty();
    }

    @Test
    void cutsLargeFilesIntoRowsAndGivesThemBackWhole() {
      var large = new byte[3 * FilePart.SIZE + 17];
      large[2 * FilePart.SIZE] = 42;
      var work = imports().receive(large, "大.docx", null, null);
      assertThat(desk.works.files.values().iterator().next()).hasSize(4);
      assertThat(imports().source(work).bytes()).isEqualTo(large);
    }

    @Test
    void makesHostileNamesHarmless() {
      var work = imports().receive(new byte[1], "C:\\x\\..\\云\u202E溪\r\n.docx", null, null);
      assertThat(imports().source(work).filename()).isEqualTo("云溪.docx");
    }
  }

  @Nested
  class Checking {

    @Test
    void isThePersonsAlone() {
      var work = desk.received();
      assertThat(imports().works()).hasSize(1);
      assertThat(imports(colleague).works()).isEmpty();
      assertRefused(UNKNOWN_WORK, () -> imports(colleague).work(work));
      assertRefused(UNKNOWN_WORK, () -> imports(colleague).store(work));
      assertRefused(UNKNOWN_WORK, () -> imports(colleague).source(work));
      assertRefused(UNKNOWN_WORK, () -> imports().work(4711));
    }

    @Test
    void findsTheWorkAgainAsItWasLeft() {
      var work = desk.received();
      correct(work, "projects[0].budget", "12万元");
      var again = imports().work(work);
      assertThat(again.document().projects().get(0).budget()).isEqualByComparingTo("120000");
      assertThat(again.read().document().projects().get(0).budget()).isEqualByComparingTo("850000");
    }

    @Test
    void tellsTheDoubtsFirst() {
      var doubts = imports().work(desk.received()).doubts();
      assertThat(doubts)
          .extracting(ImportField::field)
          .containsExactly("projects[0].indicators[0].value", "projects[0].budget");
    }

    @Test
    void tellsTheSecondWindow() {
      var work = desk.received();
      var read = desk.version(work);
      correct(work, "projects[0].budget", "12万元");
      assertThatThrownBy(() -> imports().correct(work, read, "projects[0].name", "别名"))
          .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void takesEverythingAtOnceToo() {
      var work = desk.received();
      correct(work, "projects[0].name", "旧名");
      var made =
          new Reworking(
              "485001",
              2027,
              Map.of("projects[0].budget", "12万元"),
              Map.of("projects[1]", new Reworking.Verdict(SKIP, Set.of())));
      var sheet = imports().rework(work, desk.version(work), made);
      assertThat(sheet.document().projects().get(0).name()).isEqualTo("村道维修");
      assertThat(sheet.work().year()).isEqualTo(2027);
      assertThat(sheet.items()).extracting(ImportItem::decision).containsExactly(CREATE, SKIP);
    }

    @Test
    void knowsOnlyTheItemsOfTheFile() {
      var work = desk.received();
      assertRefusedAt("item", UNKNOWN_ITEM, () -> decide(work, "projects[2]", SKIP));
      assertRefusedAt("item", UNKNOWN_ITEM, () -> decide(work, "overall", SKIP));
    }
  }

  @Nested
  class Storing {

    @Test
    void makesDraftsAndRemembersWhereTheyCameFrom() {
      var work = desk.received(Papers.of(Papers.PART_ONE, Papers.road(), Papers.lamps()));
      correct(work, "projects[0].budget", "12万元");
      var written = imports().store(work);
      assertThat(written).extracting(PerformanceTarget::title).containsExactly("村道维修", "路灯安装");
      assertThat(written.get(0).amount()).isEqualByComparingTo("120000");
      assertThat(desk.register.overallTargets()).hasSize(1);
      assertThat(imports().sourceOf(written.get(0).getId()).get().filename()).isEqualTo("云溪镇.docx");
      assertThat(desk.events.fired()).hasAtLeastOneElementOfType(DocumentImported.class);
    }

    @Test
    void happensOnce() {
      var work = desk.received();
      imports().store(work);
      assertRefused(WRONG_STATE, () -> imports().store(work));
      assertRefused(WRONG_STATE, () -> correct(work, "projects[0].name", "别名"));
      assertRefused(WRONG_STATE, () -> imports().discard(work, desk.version(work)));
    }

    @Test
    void asksWhatIsToBecomeOfARecordThatIsThere() {
      recorded(Papers.project(Papers.ROAD, "村道维修", "10"));
      var work = desk.received();
      assertThat(imports().work(work).items().get(0).decision()).isNull();
      assertRefusedAt("projects[0]", UNDECIDED, () -> imports().store(work));
      decide(work, "projects[0]", SKIP);
      assertThat(imports().store(work))
          .extracting(PerformanceTarget::title)
          .containsExactly("路灯安装");
    }

    @Test
    void leavesAloneWhatSaysTheSameAlready() {
      recorded(Papers.road());
      var work = desk.received(Papers.of(Papers.road()));
      assertThat(imports().work(work).items().get(0).decision()).isEqualTo(SKIP);
      assertThat(imports().store(work)).isEmpty();
    }

    @Test
    void needsSomethingInTheFile() {
      var work = desk.received(Papers.of());
      assertRefusedAt("file", NOTHING_TO_IMPORT, () -> imports().store(work));
    }

    @Test
    void takesOverOnlyTheDifferencesThatWereChosen() {
      var target = recorded(Papers.project(Papers.ROAD, "村道维修", "10", "维修1公里", "方便出行"));
      var work = desk.received(Papers.of(Papers.road()));
      decide(work, "projects[0]", MERGE, "budget");
      imports().store(work);
      assertThat(target.draft().budget()).isEqualByComparingTo("850000");
      assertThat(target.draft().goals()).contains("维修1公里");
    }

    @Test
    void findsATargetWithoutACodeByItsName() {
      recorded(Papers.road(null));
      var work = desk.received(Papers.of(Papers.road()));
      var item = imports().work(work).items().get(0);
      assertThat(item.record().differences()).extracting("field").containsExactly("code");
      decide(work, "projects[0]", MERGE, "code");
      assertThat(imports().store(work).get(0).getProject().getCode()).isEqualTo(Papers.ROAD);
      assertThat(desk.register.targets()).hasSize(1);
    }

    @Test
    void doesNotTouchWhatIsOnItsWay() {
      var target = recorded(complete());
      desk.register.projects(desk.clerk, desk.events).submit(target.getId());
      var work = desk.received(Papers.of(Papers.road()));
      var item = imports().work(work).items().get(0);
      assertThat(item.record().mergeable()).isFalse();
      assertThat(item.decision()).isEqualTo(SKIP);
      decide(work, "projects[0]", MERGE, "budget");
      assertRefused("ProjectRule.LOCKED", () -> imports().store(work));
    }

    @Test
    void asksAgainWhenTheRecordHasChangedSinceTheDecision() {
      var target = recorded(Papers.project(Papers.ROAD, "村道维修", "10"));
      var work = desk.received(Papers.of(Papers.road()));
      decide(work, "projects[0]", MERGE, "budget");
      revise(desk.clerk, target);
      assertRefusedAt("projects[0]", RECORD_CHANGED, () -> imports().store(work));
    }

    @Test
    void mergesWithNothingWhereNothingIs() {
      var work = desk.received();
      decide(work, "projects[0]", MERGE);
      assertRefusedAt("projects[0]", NOTHING_TO_MERGE_WITH, () -> imports().store(work));
    }

    @Test
    void needsAUnitAndAYear() {
      var work = imports().receive(desk.freshFile(), "a.docx", null, null);
      desk.workOff();
      assertThat(imports().dryRun(work))
          .extracting(Breach::rule)
          .containsExactly(ORGANIZATION_REQUIRED, YEAR_REQUIRED);
      imports().place(work, desk.version(work), "485001", 2026);
      assertThat(imports().dryRun(work)).isEmpty();
    }

    @Test
    void writesNothingWhereOneOfManyIsWrong() {
      var work = desk.received(Papers.of(Papers.PART_ONE, Papers.road(), Papers.lamps()));
      correct(work, "projects[1].name", "");
      assertThat(imports().dryRun(work))
          .extracting(Breach::field)
          .containsExactly("projects[1].name");
      assertRefused("ProjectRule.MISSING", () -> imports().store(work));
      assertThat(desk.register.targets()).isEmpty();
      assertThat(desk.register.overallTargets()).isEmpty();
    }
  }

  /** Without anybody checking: in one go. */
  @Nested
  class ImportingAtOnce {

    @Test
    void makesDraftsAndKeepsTheFile() {
      desk.paper = Papers.of(Papers.PART_ONE, Papers.road(), Papers.lamps());
      var imported = imports().importInto(desk.freshFile(), "云溪镇.docx", "485001", 2026);
      assertThat(imported.targets()).hasSize(2);
      assertThat(imported.overallStored()).isTrue();
      assertThat(imports().sourceOf(imported.targets().get(0).getId())).isPresent();
      imports().undo(imports().works().get(0).workId());
      assertThat(desk.register.targets()).isEmpty();
    }

    @Test
    void overwritesNothingThatIsThere() {
      recorded(Papers.road());
      desk.paper = Papers.of(Papers.road());
      assertRefused(
          "ProjectRule.CODE_TAKEN",
          () -> imports().importInto(desk.freshFile(), "云溪镇.docx", "485001", 2026));
      desk.register
          .departmentTargets(desk.clerk, desk.events)
          .write(desk.districts.township.getId(), 2026, Papers.PART_ONE);
      desk.paper = Papers.of(Papers.PART_ONE, Papers.lamps());
      var imported = imports().importInto(desk.freshFile(), "云溪镇.docx", "485001", 2026);
      assertThat(imported.overallStored()).isFalse();
      assertThat(imported.notes()).extracting(Note::kind).contains(NoteKind.OVERALL_KEPT);
    }

    @Test
    void saysWhereTheDocumentNamesAnotherUnitOrYear() {
      var imported = imports().importInto(desk.freshFile(), "云溪镇.docx", "485001", 2031);
      assertThat(imported.notes()).extracting(Note::kind).contains(NoteKind.YEAR_DIFFERS);
    }
  }

  @Nested
  class Undoing {

    @Test
    void takesTheDraftsAwayAndPutsWhatWasMergedBack() {
      var merged = recorded(Papers.project(Papers.ROAD, "村道维修", "10", "维修1公里"));
      var before = merged.draft();
      var work = desk.received();
      decide(work, "projects[0]", MERGE, "budget");
      imports().store(work);
      imports().undo(work);
      assertThat(desk.register.targets()).containsExactly(merged);
      assertThat(merged.draft()).isEqualTo(before);
      assertThat(imports().work(work).work().state()).isEqualTo(ImportState.UNDONE);
      assertRefused(NO_SOURCE, () -> imports().proofOf(merged.getId()));
      assertRefused(WRONG_STATE, () -> imports().undo(work));
    }

    @Test
    void takesPartOneBackToo() {
      desk.register
          .departmentTargets(desk.clerk, desk.events)
          .write(desk.districts.township.getId(), 2026, Papers.PART_ONE);
      var other =
          new DepartmentDraft("另一个目标", Papers.PART_ONE.subTargets(), Papers.PART_ONE.measures());
      var work = desk.received(Papers.of(other, Papers.road()));
      decide(work, "overall", MERGE, "goal");
      imports().store(work);
      assertThat(desk.register.overallTargets().get(0).draft()).isEqualTo(other);
      imports().undo(work);
      assertThat(desk.register.overallTargets().get(0).draft()).isEqualTo(Papers.PART_ONE);
    }

    @Test
    void isOverOnceADraftWasSubmitted() {
      var work = desk.received(Papers.of(complete(), Papers.lamps()));
      var written = imports().store(work);
      desk.register.projects(desk.clerk, desk.events).submit(written.get(0).getId());
      assertRefusedAt("projects[0]", SUBMITTED_SINCE, () -> imports().undo(work));
      assertThat(desk.register.targets()).hasSize(2);
    }

    @Test
    void doesNotThrowAwayWhatSomebodyElseWroteSince() {
      var work = desk.received();
      var written = imports().store(work);
      revise(colleague, written.get(0));
      assertRefusedAt("projects[0]", CHANGED_SINCE, () -> imports().undo(work));
    }

    @Test
    void takesDraftsAwayThatTheirImporterWentOnWith() {
      var work = desk.received();
      revise(desk.clerk, imports().store(work).get(0));
      imports().undo(work);
      assertThat(desk.register.targets()).isEmpty();
    }

    @Test
    void keepsLaterWorkInWhatWasMerged() {
      var merged = recorded(Papers.project(Papers.ROAD, "村道维修", "10"));
      var work = desk.received(Papers.of(Papers.road()));
      decide(work, "projects[0]", MERGE, "budget");
      imports().store(work);
      revise(desk.clerk, merged);
      assertRefusedAt("projects[0]", CHANGED_SINCE, () -> imports().undo(work));
    }
  }

  @Nested
  class Proof {

    @Test
    void isForWhoeverSeesTheTarget() {
      var work = desk.received(Papers.of(complete()));
      var target = imports().store(work).get(0).getId();
      var head = desk.districts.login(Role.UNIT_HEAD, desk.districts.township);
      var line = desk.districts.login(Role.LINE_REVIEWER, desk.districts.lineDivision);
      assertThat(imports(colleague).proofOf(target)).isNotNull();
      assertThat(imports(head).sourceOf(target)).isPresent();
      assertRefused("ProjectRule.UNKNOWN_TARGET", () -> imports(line).proofOf(target));
      desk.register.projects(desk.clerk, desk.events).submit(target);
      assertThat(imports(line).proofOf(target)).isNotNull();
    }

    @Test
    void isThereOnlyForWhatCameOutOfAFile() {
      var typed = recorded(Papers.road());
      assertThat(imports().sourceOf(typed.getId())).isEmpty();
      assertRefused(NO_SOURCE, () -> imports().proofOf(typed.getId()));
    }
  }

  private ImportService imports() {
    return desk.as(desk.clerk);
  }

  private ImportService imports(CurrentUser user) {
    return desk.as(user);
  }

  private void correct(long work, String field, String text) {
    imports().correct(work, desk.version(work), field, text);
  }

  private void decide(long work, String item, Decision decision, String... taken) {
    imports().decide(work, desk.version(work), item, decision, Set.of(taken));
  }

  private PerformanceTarget recorded(TargetDraft draft) {
    return desk.register
        .projects(desk.clerk, desk.events)
        .create("485001", 2026, List.of(draft))
        .get(0);
  }

  private void revise(CurrentUser user, PerformanceTarget target) {
    desk.register
        .projects(user, desk.events)
        .revise(target.getId(), target.getVersion(), target.draft());
  }

  /** A draft that may be submitted as it is. */
  private static TargetDraft complete() {
    var draft = Papers.road();
    var benefit =
        new IndicatorDraft("效益指标", "社会效益指标", "受益村数", null, "17个", "计划", null, null, null, null);
    var rows = new ArrayList<>(draft.indicators());
    rows.add(benefit);
    return new TargetDraft(
        draft.code(),
        draft.name(),
        draft.amountUnit(),
        draft.budget(),
        null,
        null,
        draft.purpose(),
        draft.plan(),
        draft.goals(),
        rows);
  }
}
