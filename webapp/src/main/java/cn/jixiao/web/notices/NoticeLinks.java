package cn.jixiao.web.notices;

import cn.jixiao.shared.Subject;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.SubjectPages;
import cn.jixiao.web.projects.DeadlineTelling;

/**
 * Where what a notice is about can be looked at: a paper where everybody sees it, what is the
 * person's alone on the page of their own.
 */
final class NoticeLinks {

  static final String INBOX = "/workflow/inbox.xhtml";
  static final String CHOICE = "/notices/mail.xhtml";

  private NoticeLinks() {}

  /** The page within the application; null where there is none. */
  static String of(Subject subject) {
    var page =
        switch (subject.kind()) {
          case "Letter" -> Address.of(CHOICE);
          case DeadlineTelling.KIND -> Address.of("/projects/submission.xhtml");
          case "ImportWork" -> Address.of("/imports/import.xhtml").with("work", subject.id());
          default -> SubjectPages.of(subject);
        };
    return page == null ? null : page.toString();
  }
}
