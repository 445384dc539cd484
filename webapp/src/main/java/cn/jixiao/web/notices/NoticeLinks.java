package cn.jixiao.web.notices;

import cn.jixiao.projects.DepartmentText;
import cn.jixiao.shared.Subject;
import java.util.Map;

/** Where what a notice is about can be looked at, by the kind of its subject. */
final class NoticeLinks {

  static final String INBOX = "/workflow/inbox.xhtml";
  static final String CHOICE = "/notices/mail.xhtml";

  private static final Map<String, String> PAGES =
      Map.of(
          "ImportWork",
          "/imports/import.xhtml?work=",
          "PerformanceTarget",
          "/projects/target.xhtml?target=",
          DepartmentText.KIND,
          "/projects/text.xhtml?text=");

  private NoticeLinks() {}

  /** The page within the application; null where there is none. */
  static String of(Subject subject) {
    return "Letter".equals(subject.kind()) ? CHOICE : of(subject.kind(), subject.id());
  }

  static String of(String kind, long id) {
    var page = PAGES.get(kind);
    return page == null ? null : page + id;
  }
}
