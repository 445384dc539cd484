package cn.jixiao.web.notices;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.notices.Morning;
import cn.jixiao.notices.NoticeRow;
import cn.jixiao.shared.Subject;
import cn.jixiao.workflow.InboxPage;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.ReviewStep;
import cn.jixiao.workflow.SubmissionState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailSentencesTest {

  private static final String ADDRESS = "https://jixiao.example.gov.cn";
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final InboxPage NOTHING = new InboxPage(List.of(), 0);

  private final MailSentences mail = new MailSentences();

  @Test
  void theMorningTellsWhatIsUrgentFirstAndEachPaperOnce() {
    var late = row(1, "村道硬化", TODAY.minusDays(1));
    var soon = row(2, "路灯安装", TODAY.plusDays(1));
    var calm = row(3, "绿化养护", null);
    var todo = new InboxPage(List.of(calm, soon, late), 9);
    var due = new InboxPage(List.of(late, soon), 2);
    var text =
        mail.ofMorning(
            Locale.CHINESE, ADDRESS, new Morning(TODAY, "孙文静", todo, due, NOTHING, List.of()));
    assertThat(text.subject()).isEqualTo("【绩效】待审核 9 项（临期或逾期 2 项），退回待修改 0 项");
    assertThat(text.body())
        .startsWith("孙文静，您好！截至 2026-12-01 早上：\n\n待您审核 9 项")
        .containsSubsequence(
            "· 村道硬化（2027年，栖禾镇本级），期限 2026-11-30，已逾期\n"
                + ADDRESS
                + "/projects/target.xhtml?target=1\n",
            "· 路灯安装（2027年，栖禾镇本级），期限 2026-12-02\n",
            "· 绿化养护（2027年，栖禾镇本级）\n",
            "还有 6 项，请到待办中查看：\n" + ADDRESS + "/workflow/inbox.xhtml\n",
            ADDRESS + "/notices/mail.xhtml\n")
        .doesNotContain("退回您单位", "新消息", "{");
    assertThat(text.body().split("村道硬化")).hasSize(2);
  }

  @Test
  void manyNoticesComeInOneLetter() {
    var approved = notice("JourneyNotice.APPROVED", "村道硬化", "2027");
    var waits = notice("JourneyNotice.WAITS", "路灯", "2027", "栖禾镇", "ReviewStep.LINE_DIVISION");
    var text = mail.ofNotices(Locale.ENGLISH, ADDRESS, List.of(approved, waits));
    assertThat(text.subject()).isEqualTo("[Jixiao] 2 notices: \"村道硬化\" (2027) was approved.");
    assertThat(text.body()).contains("waits for your review: ", ADDRESS + "/projects/target.xhtml");
  }

  private static NoticeRow notice(String kind, String... arguments) {
    var subject = new Subject("PerformanceTarget", 7);
    return new NoticeRow(1, kind, subject, List.of(arguments), Instant.EPOCH, false);
  }

  private static InboxRow row(long id, String title, LocalDate due) {
    return new InboxRow(
        id,
        "PerformanceTarget",
        id,
        title,
        2027,
        BigDecimal.TEN,
        "601001",
        "栖禾镇本级",
        1,
        false,
        false,
        SubmissionState.UNDER_REVIEW,
        ReviewStep.LINE_DIVISION,
        "周雨桐",
        Instant.EPOCH,
        due,
        0,
        0);
  }
}
