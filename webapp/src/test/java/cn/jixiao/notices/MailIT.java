package cn.jixiao.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jixiao.launch.ShippedWar;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.TestPerson;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Subject;
import cn.jixiao.web.TestDistrict;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.ScheduleService;
import cn.jixiao.workflow.SubmissionService;
import cn.jixiao.workflow.Whereabouts;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who is told what, here and by real mail, with the real timer at work all the while: to the tests
 * it is a second server.
 */
@ExtendWith(ArquillianExtension.class)
class MailIT {

  private static final Mailbox HEAD = new Mailbox("head@example.gov.cn");
  private static final Mailbox CLERK = new Mailbox("clerk@example.gov.cn");

  @Deployment
  static WebArchive shipped() {
    return ShippedWar.with(MailIT.class, Mailbox.class, TestDistrict.class);
  }

  @Inject TestDistrict district;
  @Inject TestPerson person;
  @Inject ProjectService projects;
  @Inject SubmissionService submissions;
  @Inject NoticeService notices;
  @Inject MailService mail;
  @Inject Telling telling;
  @Inject Whereabouts whereabouts;
  @Inject Errands errands;
  @Inject Dispatch dispatch;
  @Inject LetterRepository letters;
  @Inject OrganizationService organizations;
  @Inject ScheduleService schedules;
  @Inject Event<MorningBegun> mornings;
  @Inject Identifiers ids;
  @Inject UserTransaction transaction;

  @BeforeEach
  void people() throws Exception {
    if (district == null) {
      return; // the half of the test that runs outside the server
    }
    district.settle();
    choose("head", Delivery.AT_ONCE);
    choose("clerk", Delivery.AT_ONCE);
    choose("neighbours-head", Delivery.AT_ONCE);
    person.become("clerk");
  }

  @Test
  void whoCanDecideGetsMailInTheirLanguageWithALink() throws Exception {
    var name = "路灯安装" + UUID.randomUUID();
    var target = draft(name);
    projects.submit(target.getId());
    var letter = only(HEAD.await(name));
    assertThat(letter.getHeader("Subject")[0]).startsWith("=?UTF-8?");
    assertThat(letter.getSubject()).startsWith("【绩效】").contains(name, "等待您审核", "单位负责人");
    assertThat(letter.getAllRecipients()).extracting(Object::toString).containsOnly(HEAD.address());
    assertThat(letter.getFrom()[0].toString()).isEqualTo("jixiao@example.gov.cn");
    assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(letter.getContentType()).containsIgnoringCase("utf-8");
    assertThat(letter.getContent().toString())
        .contains(
            name,
            "试点镇701本级",
            "https://jixiao.example.gov.cn/projects/target.xhtml?target=" + target.getId());
    assertThat(CLERK.saying(name)).as("who wrote it knows").isEmpty();
    assertThat(new Mailbox("neighbours-head@example.gov.cn").saying(name)).isEmpty();
  }

  @Test
  void aReasonNeverBecomesAHeader() throws Exception {
    var name = "Bcc: other@example.gov.cn " + UUID.randomUUID();
    var submission = projects.submit(draft(name).getId());
    person.become("head");
    submissions.giveBack(
        submission.getId(), Opinion.of("no\r\nBcc: other@example.gov.cn\r\n\r\n<b>x</b>"));
    var letter = only(CLERK.await(name));
    assertThat(letter.getRecipients(RecipientType.BCC)).isNull();
    assertThat(letter.getAllRecipients()).hasSize(1);
    assertThat(letter.getSubject()).doesNotContain("\r").doesNotContain("\n");
    assertThat(new Mailbox("other@example.gov.cn").all()).isEmpty();
  }

  @Test
  void aLetterInEnglishForWhoReadsEnglish() throws Exception {
    mail.choose(CLERK.address(), Delivery.AT_ONCE, "en");
    var name = "street lamps " + UUID.randomUUID();
    var submission = projects.submit(draft(name).getId());
    person.become("head");
    submissions.giveBack(submission.getId(), Opinion.of("how many?"));
    assertThat(only(CLERK.await(name)).getSubject()).contains("was returned by head: how many?");
  }

  @Test
  void whatMovedOnSinceItWasSeenIsToldAsWhatItIsNow() throws Exception {
    var name = "路灯移位" + UUID.randomUUID();
    transaction.begin();
    var submission = projects.submit(draft(name).getId());
    var seen =
        whereabouts.moved(1000).stream()
            .filter(paper -> paper.submissionId() == submission.getId())
            .findFirst()
            .orElseThrow();
    transaction.commit();
    person.become("head");
    submissions.giveBack(submission.getId(), Opinion.of("写明路段"));
    assertThat(whereabouts.takeUp(seen)).as("news of somebody else").isFalse();
    only(CLERK.await(name));
  }

  @Test
  void whatIsDoneAsksNobodyAnyMore() throws Exception {
    var name = "路灯" + UUID.randomUUID();
    var target = draft(name);
    var submission = projects.submit(target.getId());
    only(HEAD.await(name));
    person.become("head");
    assertThat(unreadOf(target.subject())).isEqualTo(1);
    submissions.approve(submission.getId(), Opinion.of(null));
    eventuallyNoNews();
    assertThat(unreadOf(target.subject())).isZero();
    person.become("line");
    assertThat(unreadOf(target.subject())).isEqualTo(1);
    person.become("performance");
    assertThat(unreadOf(target.subject())).as("not their turn").isZero();
  }

  @Test
  void ofAnActThatWasRolledBackNobodyHears() throws Exception {
    var name = "回滚" + UUID.randomUUID();
    var target = draft(name);
    transaction.begin();
    projects.submit(target.getId());
    transaction.rollback();
    Thread.sleep(2500);
    assertThat(HEAD.saying(name)).isEmpty();
    person.become("head");
    assertThat(unreadOf(target.subject())).isZero();
  }

  @Test
  void manyServersTellOnce() throws Exception {
    var targets = IntStream.range(0, 6).mapToObj(i -> draft("同时" + UUID.randomUUID())).toList();
    targets.forEach(target -> projects.submit(target.getId()));
    atOnce(
        4,
        () -> {
          while (telling.next(2)) {
            // Until nothing is new.
          }
          return true;
        });
    eventuallyNoNews();
    person.become("head");
    for (var target : targets) {
      assertThat(unreadOf(target.subject())).isEqualTo(1);
      assertThat(HEAD.await(nameOf(target))).hasSize(1);
    }
    Thread.sleep(2500);
    for (var target : targets) {
      assertThat(HEAD.saying(nameOf(target))).hasSize(1);
    }
  }

  @Test
  void ofTwoTransactionsThatClaimALetterOneGetsIt() throws Exception {
    var due = new LetterRepository.Due(letter("抢信", "clerk").getId(), 0, Instant.now());
    var barrier = new CyclicBarrier(2);
    var won =
        atOnce(
            2,
            () -> {
              transaction.begin();
              barrier.await();
              var mine = letters.claim(due);
              Thread.sleep(300); // the other one waits for the row meanwhile
              transaction.commit();
              return mine;
            });
    assertThat(won).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void whatAServerTookAndDidNotSendIsSentByTheNextOne() throws Exception {
    var word = "中断" + UUID.randomUUID();
    var letter = letter(word, "clerk");
    claim(letter.getId(), 0);
    Thread.sleep(2500);
    assertThat(CLERK.saying(word)).as("it is taken").isEmpty();
    sql("update notices_letter set due_at = utc_timestamp() where id = " + letter.getId());
    assertThat(only(CLERK.await(word)).getMessageID())
        .isEqualTo("<" + letter.getId() + ".jixiao@example.gov.cn>");
  }

  @Test
  void aServerThatCannotBeReachedIsTriedAgainAndGivenUpInSight() throws Exception {
    var dead = new Post(MailSettings.of(nobodyListens()));
    var letter = letter("不通", "clerk");
    for (var attempt = 0; attempt < 6; attempt++) {
      claim(letter.getId(), attempt);
      var taken = read(letter.getId());
      var failure = catchThrowableOfType(MessagingException.class, () -> dead.send(taken));
      assertThat(Post.isHopeless(failure)).isFalse();
      assertThat(Post.isOfOneLetter(failure)).isFalse();
      assertThat(dispatch.failed(taken, failure.toString(), false)).isEqualTo(attempt == 5);
    }
    assertThat(read(letter.getId()).getState()).isEqualTo(LetterState.GIVEN_UP);
    assertThat(unreadOf(new Subject("Letter", letter.getId()))).isEqualTo(1);
    assertThat(mail.mine().lastState()).isEqualTo(LetterState.GIVEN_UP);
  }

  @Test
  void theMailOfTheMorningComesOnceAndListsWhatWaits() throws Exception {
    var name = "早上" + UUID.randomUUID();
    var back = draft(name + "退");
    var returned = projects.submit(back.getId());
    var target = draft(name + "待");
    projects.submit(target.getId());
    person.become("head");
    mail.choose(HEAD.address(), Delivery.DAILY, "zh");
    submissions.giveBack(returned.getId(), Opinion.of("请写明数量"));
    person.become("clerk");
    mail.choose(CLERK.address(), Delivery.DAILY, "zh");
    eventuallyNoNews();
    var day = LocalDate.of(2099, 1, 1).plusDays(Math.floorMod(ids.next(), 100_000L));
    atOnce(
        3,
        () -> {
          errands.begin(day);
          return true;
        });
    var letter = only(HEAD.await(name + "待"));
    assertThat(letter.getSubject()).startsWith("【绩效】待审核 ");
    assertThat(letter.getContent().toString())
        .contains("head，您好！截至 " + day, "target.xhtml?target=" + target.getId());
    assertThat(only(CLERK.await("退回您单位")).getContent().toString())
        .contains(name + "退", "target.xhtml?target=" + back.getId());
  }

  @Test
  void whoLetsAReturnedPaperLieIsRemindedOnceInSoManyDays() throws Exception {
    var target = draft("搁置" + UUID.randomUUID());
    var submission = projects.submit(target.getId());
    person.become("head");
    submissions.giveBack(submission.getId(), Opinion.of("请写明数量"));
    eventuallyNoNews();
    person.become("clerk");
    var told = unreadOf(target.subject());
    var today = ChinaTime.dayOf(Instant.now());
    telling.remind(today.plusDays(1), 5);
    assertThat(unreadOf(target.subject())).isEqualTo(told);
    for (var server = 0; server < 2; server++) {
      telling.remind(today.plusDays(12), 5);
      assertThat(unreadOf(target.subject())).isEqualTo(told + 1);
    }
    telling.remind(today.plusDays(20), 5);
    assertThat(unreadOf(target.subject())).isEqualTo(told + 2);
    projects.submit(target.getId());
    eventuallyNoNews();
    assertThat(unreadOf(target.subject())).as("it is submitted again").isZero();
  }

  @Test
  void whoHasSomethingToSubmitHearsThatTheLastDayComesAndThatItHasGoneBy() throws Exception {
    person.become("admin");
    var region = organizations.administered().get(0).organizationId();
    var wednesday = LocalDate.of(2029, 10, 31);
    schedules.set(region, 2030, Map.of(), Map.of(BudgetRound.UP1, wednesday));
    person.become("clerk");
    mornings.fire(new MorningBegun(LocalDate.of(2029, 10, 23)));
    assertThat(deadlinesTold()).as("it is too early").isEmpty();
    for (var server = 0; server < 2; server++) {
      mornings.fire(new MorningBegun(LocalDate.of(2029, 10, 24 + server)));
      assertThat(deadlinesTold()).containsExactly("DeadlineNotice.SOON");
    }
    var letter = only(CLERK.await("试点镇701本级2030年一上应在 2029-10-31 前报送"));
    assertThat(letter.getContent().toString())
        .contains("https://jixiao.example.gov.cn/projects/submission.xhtml");
    mornings.fire(new MorningBegun(wednesday.plusDays(1)));
    mornings.fire(new MorningBegun(wednesday.plusDays(2)));
    assertThat(deadlinesTold()).containsExactly("DeadlineNotice.OVER", "DeadlineNotice.SOON");
    person.become("head");
    assertThat(deadlinesTold()).as("who does not write").isEmpty();
  }

  private List<String> deadlinesTold() {
    return notices.mine(0, 500).rows().stream()
        .map(NoticeRow::kind)
        .filter(kind -> kind.startsWith("DeadlineNotice"))
        .toList();
  }

  private void choose(String account, Delivery delivery) {
    person.become(account);
    mail.choose(account + "@example.gov.cn", delivery, "zh");
  }

  private PerformanceTarget draft(String name) {
    return projects.create(TestDistrict.TOWNSHIP, 2027, List.of(streetLamps(name))).get(0);
  }

  private static String nameOf(PerformanceTarget target) {
    return target.getProject().getName();
  }

  private static MimeMessage only(List<MimeMessage> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private long unreadOf(Subject subject) {
    return notices.mine(0, 500).rows().stream()
        .filter(row -> !row.read() && row.subject().equals(subject))
        .count();
  }

  /** Until the timer has told of everything that moved. */
  private static void eventuallyNoNews() throws Exception {
    for (var i = 0; i < 200; i++) {
      if (untold() == 0) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("The timer tells nobody");
  }

  /** A letter that the timer does not see yet. */
  private Letter letter(String subject, String account) throws Exception {
    var choice = new MailChoice(ids.next(), account);
    choice.choose(account + "@example.gov.cn", Delivery.AT_ONCE, "zh");
    var later = Instant.now().plusSeconds(3600);
    var letter = new Letter(ids.next(), choice, null, new MailText(subject, subject), later);
    transaction.begin();
    letters.add(letter);
    transaction.commit();
    return letter;
  }

  private void claim(long letterId, int attempts) throws Exception {
    transaction.begin();
    assertThat(letters.claim(new LetterRepository.Due(letterId, attempts, Instant.now()))).isTrue();
    transaction.commit();
  }

  private Letter read(long letterId) throws Exception {
    transaction.begin();
    var found = letters.find(letterId).orElseThrow();
    transaction.commit();
    return found;
  }

  private static long untold() throws Exception {
    try (var connection = database().getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from workflow_submission where moved_by is not null")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void sql(String statement) throws Exception {
    try (var connection = database().getConnection()) {
      connection.createStatement().executeUpdate(statement);
    }
  }

  private static DataSource database() throws NamingException {
    return (DataSource) new InitialContext().lookup("jdbc/jixiao");
  }

  private <T> List<T> atOnce(int many, Callable<T> act) throws Exception {
    var executor =
        (ManagedExecutorService)
            new InitialContext().lookup("java:comp/DefaultManagedExecutorService");
    var running = new ArrayList<Future<T>>();
    for (var i = 0; i < many; i++) {
      running.add(executor.submit(act));
    }
    var results = new ArrayList<T>();
    for (var one : running) {
      results.add(one.get());
    }
    return results;
  }

  private static Map<String, String> nobodyListens() {
    return Map.of(
        "JIXIAO_MAIL_HOST", "127.0.0.1",
        "JIXIAO_MAIL_PORT", "1",
        "JIXIAO_MAIL_FROM", "jixiao@example.gov.cn",
        "JIXIAO_ADDRESS", "https://jixiao.example.gov.cn",
        "JIXIAO_MAIL_DIGEST", LocalTime.NOON.toString());
  }

  private static TargetDraft streetLamps(String name) {
    return new TargetDraft(
        UUID.randomUUID().toString().replace("-", "").toUpperCase(),
        name,
        AmountUnit.WAN_YUAN,
        new BigDecimal("360000"),
        new BigDecimal("360000"),
        null,
        "安装路灯120盏",
        List.of(
            new Checkpoint("6月底", new BigDecimal("40")),
            new Checkpoint("12月底", new BigDecimal("100"))),
        List.of("安装路灯120盏，解决夜间出行照明。"),
        List.of(
            indicator("产出指标", "数量指标", "安装路灯数量", "=120盏"),
            indicator("效益指标", "社会效益指标", "受益村覆盖率", "≥90%"),
            indicator("满意度指标", "服务对象满意度指标", "村民满意度", "≥90%")));
  }

  private static IndicatorDraft indicator(String level1, String level2, String name, String value) {
    return new IndicatorDraft(level1, level2, name, null, value, "年初计划", null, null, null, null);
  }
}
