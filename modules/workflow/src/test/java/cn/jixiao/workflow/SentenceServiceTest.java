package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.workflow.WorkflowRule.SENTENCE_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.SENTENCE_TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceServiceTest {

  private static final Sentence BASIS = new Sentence("指标", "请补充依据文件名称和文号。");

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final Lists lists = new Lists();
  private final CurrentUser performance =
      districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);

  @Test
  void offersEverybodysUntilTheRegionWritesItsOwn() {
    assertThat(offered()).containsExactly(BASIS);
    assertThat(service(performance).inForce().version()).isNull();
    var own = new Sentence(null, "请写明样本量。");
    assertThat(service(performance).revise(null, List.of(own, BASIS)).version()).isZero();
    assertThat(offered()).containsExactly(own, BASIS);
    assertThat(events.fired()).hasExactlyElementsOfTypes(SentencesRevised.class);
  }

  @Test
  void refusesWhoHasNotReadTheLatest() {
    service(performance).revise(null, List.of(BASIS));
    assertThatThrownBy(() -> service(performance).revise(null, List.of()))
        .isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void saysWhatIsWrongAtItsRow() {
    assertRefusedAt(
        "sentences[1].text",
        SENTENCE_REQUIRED,
        () -> service(performance).revise(null, List.of(BASIS, new Sentence("指标", " "))));
    assertRefusedAt(
        "sentences[0].text",
        SENTENCE_TOO_LONG,
        () -> service(performance).revise(null, List.of(new Sentence(null, "长".repeat(201)))));
  }

  @Test
  void isThePerformanceDivisionsToWrite() {
    var line = districts.login(LINE_REVIEWER, districts.lineDivision);
    var clerk = districts.login(DECLARANT, districts.township);
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> service(line).inForce());
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> service(clerk).revise(null, List.of()));
  }

  @Test
  void isNotForWhoStandsInForTheDivision() {
    var deputy = districts.standInFor(performance, LINE_REVIEWER, districts.lineDivision);
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> service(deputy).inForce());
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> service(deputy).revise(null, List.of()));
  }

  private List<Sentence> offered() {
    return service(performance).offeredFor(districts.township.getId());
  }

  private SentenceService service(CurrentUser user) {
    var service = new SentenceService();
    service.lists = lists;
    service.organizations = districts.organizationService(user, events);
    service.ids = districts.ids;
    service.user = user;
    service.events = events;
    return service;
  }

  /** One region's list over everybody's. */
  private static final class Lists extends SentenceRepository {

    private final SentenceList everybodys = new SentenceList(1, null);
    private SentenceList own;

    Lists() {
      everybodys.rewrite(new Sentences(List.of(BASIS)));
    }

    @Override
    void add(SentenceList list) {
      own = list;
    }

    @Override
    void write() {}

    @Override
    SentenceList ofOrganization(long organizationId) {
      return own == null ? everybodys : own;
    }
  }
}
