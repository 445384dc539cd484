package cn.jixiao.web.checks;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Severity;
import cn.jixiao.web.common.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How pages tell what the quality review found. */
@Named("findingWords")
@ApplicationScoped
public class FindingWords {

  @Inject Words words;

  /** The rule in a few words. */
  public String name(String rule) {
    return words.get("check." + rule + ".name");
  }

  /** Why the rule is there. */
  public String reason(String rule) {
    return words.get("check." + rule + ".reason");
  }

  public String message(Finding finding) {
    return words.message(finding);
  }

  public String remedy(Finding finding) {
    return words.remedy(finding);
  }

  /** The field it is about as people call it. */
  public String field(Finding finding) {
    return words.field(finding.field());
  }

  /** A sign and a colour for how much it weighs; its word stands beside them. */
  public String styleOf(Severity severity) {
    return switch (severity) {
      case BLOCK -> "block";
      case WARN -> "warn";
      case HINT -> "hint";
    };
  }

  public String signOf(Severity severity) {
    return switch (severity) {
      case BLOCK -> "■";
      case WARN -> "▲";
      case HINT -> "○";
    };
  }
}
