package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.audit.AuditRow;
import cn.jixiao.audit.AuditService;
import cn.jixiao.imports.ImportService;
import cn.jixiao.imports.ImportState;
import cn.jixiao.launch.ShippedWar;
import cn.jixiao.notices.NoticeRow;
import cn.jixiao.notices.NoticeService;
import cn.jixiao.organizations.TestPerson;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetFilter;
import cn.jixiao.shared.Subject;
import cn.jixiao.web.api.WordDocument;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file's way through the real server: recognised in the background, found again, taken back. */
@ExtendWith(ArquillianExtension.class)
class ImportReviewIT {

  private static final int YEAR = 2038;

  @Deployment
  static WebArchive shipped() {
    return ShippedWar.with(ImportReviewIT.class, TestDistrict.class, WordDocument.class)
        .addClasses(WordDocument.class.getDeclaredClasses());
  }

  @Inject TestDistrict district;
  @Inject TestPerson person;
  @Inject ImportService imports;
  @Inject NoticeService notices;
  @Inject ProjectService projects;
  @Inject AuditService audit;

  @BeforeEach
  void theClerkIsThere() throws Exception {
    if (district == null) {
      return; // the half of the test that runs outside the server
    }
    district.settle();
    person.become("clerk");
  }

  @Test
  void isRecognisedWhileThePersonDoesSomethingElseAndToldInTheirNotices() throws Exception {
    var workId = receive();
    var state = stateAfterAWhile(workId);
    assertThat(state).isEqualTo(ImportState.READY);
    assertThat(noticedSubjects()).contains(new Subject("ImportWork", workId));
    person.become("neighbour");
    assertThat(imports.works()).noneMatch(work -> work.workId() == workId);
    assertThat(noticedSubjects()).doesNotContain(new Subject("ImportWork", workId));
  }

  private List<Subject> noticedSubjects() {
    return notices.mine(0, 20).rows().stream().map(NoticeRow::subject).toList();
  }

  @Test
  void isFoundAgainCorrectedStoredAndTakenBack() throws Exception {
    var workId = receive();
    stateAfterAWhile(workId);
    var sheet = imports.work(workId);
    imports.correct(workId, sheet.work().version(), "projects[0].budget", "12万元");
    person.become("head");
    person.become("clerk");
    assertThat(imports.work(workId).document().projects().get(0).budget())
        .isEqualByComparingTo("120000");

    var target = imports.store(workId).get(0);
    assertThat(imports.sourceOf(target.getId())).isPresent();
    assertThat(projects.get(target.getId()).draft().budget()).isEqualByComparingTo("120000");
    imports.undo(workId);
    assertThat(projects.list(TargetFilter.all(0, 100)).rows())
        .noneMatch(row -> row.targetId() == target.getId());
    person.become("auditor");
    assertThat(audit.timelineOf(new Subject("ImportWork", workId)))
        .extracting(AuditRow::act)
        .containsExactly("ImportUndone", "DocumentImported", "DocumentReceived");
  }

  private long receive() {
    var code = UUID.randomUUID().toString().replace("-", "").toUpperCase();
    var file = WordDocument.ofProject(YEAR, TestDistrict.TOWNSHIP, code, "路灯" + code);
    return imports.receive(file, "路灯.docx", TestDistrict.TOWNSHIP, YEAR);
  }

  private ImportState stateAfterAWhile(long workId) throws InterruptedException {
    var end = Instant.now().plus(Duration.ofSeconds(30));
    var state = imports.work(workId).work().state();
    while (state.isUnderWay() && Instant.now().isBefore(end)) {
      Thread.sleep(50);
      state = imports.work(workId).work().state();
    }
    return state;
  }
}
