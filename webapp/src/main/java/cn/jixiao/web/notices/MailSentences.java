package cn.jixiao.web.notices;

import cn.jixiao.notices.Delivery;
import cn.jixiao.notices.MailText;
import cn.jixiao.notices.MailWords;
import cn.jixiao.notices.Morning;
import cn.jixiao.notices.NoticeRow;
import cn.jixiao.shared.Subject;
import cn.jixiao.web.common.Counted;
import cn.jixiao.web.common.Texts;
import cn.jixiao.workflow.InboxPage;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.InboxTab;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The sentences of the mail, out of the bundles, each thing with its link. Plain text only. */
@ApplicationScoped
class MailSentences implements MailWords {

  @Override
  public MailText ofNotices(Locale language, String address, List<NoticeRow> notices) {
    var letter = new Lines(Texts.in(language), address);
    notices.forEach(letter::notice);
    var first = letter.sentence(notices.get(0));
    var subject =
        notices.size() == 1
            ? letter.text("mail.notice.subject", first)
            : letter.text("mail.notices.subject", notices.size(), first);
    return letter.end(subject);
  }

  @Override
  public MailText ofMorning(Locale language, String address, Morning morning) {
    var letter = new Lines(Texts.in(language), address);
    letter.line(letter.text("mail.morning.greeting", morning.name(), morning.day())).gap();
    papers(letter, morning);
    if (!morning.news().isEmpty()) {
      letter.line(letter.text("mail.morning.news"));
      morning.news().forEach(letter::notice);
    }
    return letter.end(
        letter.text(
            "mail.morning.subject",
            count(morning.todo()),
            count(morning.due()),
            count(morning.back())));
  }

  @Override
  public MailText ofChoice(Locale language, String address, Delivery delivery) {
    var letter = new Lines(Texts.in(language), address);
    letter.line(letter.text("mail.choice.body", delivery)).gap();
    return letter.end(letter.text("mail.choice.subject"));
  }

  private static void papers(Lines letter, Morning morning) {
    if (!morning.todo().rows().isEmpty()) {
      letter.line(letter.text("mail.morning.todo", count(morning.todo()), count(morning.due())));
      // What is due comes first, and once.
      morning.due().rows().forEach(row -> letter.paper(row, due(letter, row, morning.day())));
      morning.todo().rows().stream()
          .filter(row -> morning.due().rows().stream().noneMatch(due -> isSame(due, row)))
          .limit(Math.max(0, morning.todo().rows().size() - morning.due().rows().size()))
          .forEach(row -> letter.paper(row, due(letter, row, morning.day())));
      letter.more(morning.todo(), NoticeLinks.INBOX).gap();
    }
    if (!morning.back().rows().isEmpty()) {
      letter.line(letter.text("mail.morning.back", count(morning.back())));
      morning.back().rows().forEach(row -> letter.paper(row, ""));
      letter.more(morning.back(), NoticeLinks.INBOX + "?tab=" + InboxTab.RETURNED).gap();
    }
  }

  private static boolean isSame(InboxRow one, InboxRow other) {
    return one.submissionId() == other.submissionId() && one.step() == other.step();
  }

  private static String due(Lines letter, InboxRow row, LocalDate today) {
    if (row.due() == null) {
      return "";
    }
    var key = row.due().isBefore(today) ? "mail.morning.overdue" : "mail.morning.dueOn";
    return letter.text(key, row.due());
  }

  private static String count(InboxPage page) {
    return Counted.told(page.total());
  }

  /** A letter that is being written. */
  private static final class Lines {

    private final Texts texts;
    private final String address;
    private final StringBuilder written = new StringBuilder();

    Lines(Texts texts, String address) {
      this.texts = texts;
      this.address = address;
    }

    String text(String key, Object... arguments) {
      return texts.get(key, arguments);
    }

    String sentence(NoticeRow notice) {
      return text(notice.kind(), notice.arguments().toArray());
    }

    Lines line(String line) {
      written.append(line).append('\n');
      return this;
    }

    void gap() {
      line("");
    }

    void notice(NoticeRow notice) {
      line(sentence(notice));
      link(notice.subject());
      gap();
    }

    void paper(InboxRow row, String due) {
      line(
          text(
              "mail.morning.paper",
              row.title(),
              String.valueOf(row.year()),
              row.organizationName(),
              due));
      link(new Subject(row.subjectKind(), row.subjectId()));
    }

    private void link(Subject subject) {
      var page = NoticeLinks.of(subject);
      if (page != null) {
        line(address + page);
      }
    }

    Lines more(InboxPage page, String where) {
      var left = page.total() - page.rows().size();
      return left <= 0 ? this : line(text("mail.morning.more", left)).line(address + where);
    }

    MailText end(String subject) {
      line(text("mail.end")).line(address + NoticeLinks.CHOICE);
      return new MailText(subject, written.toString());
    }
  }
}
