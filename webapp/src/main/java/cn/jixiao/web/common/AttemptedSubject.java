package cn.jixiao.web.common;

import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.shared.Subject;
import java.util.regex.Pattern;

/** What a refused request was about, as far as its address tells: for the audit trail. */
public final class AttemptedSubject {

  private static final Pattern TARGET =
      Pattern.compile("(?:/targets/|/target\\.xhtml\\?(?:.*&)?target=)(\\d{1,18})(?!\\d)");
  private static final Pattern SUBMISSION = Pattern.compile("/submissions/(\\d{1,18})(?!\\d)");

  private static final Pattern IMPORT =
      Pattern.compile("(?:/imports/|/import\\.xhtml\\?(?:.*&)?work=)(\\d{1,18})(?!\\d)");

  private AttemptedSubject() {}

  /** The subject, or "the request itself" where the address names none. */
  public static Subject of(String address) {
    var target = TARGET.matcher(address);
    if (target.find()) {
      return new Subject(PerformanceTarget.KIND, Long.parseLong(target.group(1)));
    }
    var work = IMPORT.matcher(address);
    if (work.find()) {
      return new Subject("ImportWork", Long.parseLong(work.group(1)));
    }
    var submission = SUBMISSION.matcher(address);
    return submission.find()
        ? new Subject("Submission", Long.parseLong(submission.group(1)))
        : new Subject("Request", 0);
  }
}
