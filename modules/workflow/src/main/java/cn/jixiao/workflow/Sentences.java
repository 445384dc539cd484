package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.SENTENCES_TOO_MANY;
import static cn.jixiao.workflow.WorkflowRule.SENTENCE_CATEGORY_TOO_LONG;
import static cn.jixiao.workflow.WorkflowRule.SENTENCE_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.SENTENCE_TOO_LONG;

import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;

/** The standard sentences of a region, in the order in which they are offered. */
public record Sentences(List<Sentence> all) {

  private static final int MOST = 60;
  private static final int LONGEST = 200;
  private static final int LONGEST_CATEGORY = 20;

  public Sentences {
    all = List.copyOf(all);
  }

  /** Throws everything that is wrong with them, by the row's field. */
  void requireSound() {
    var breaches = new ArrayList<Breach>();
    if (all.size() > MOST) {
      breaches.add(Breach.of(SENTENCES_TOO_MANY, "sentences", MOST));
    }
    for (var i = 0; i < all.size(); i++) {
      var field = "sentences[" + i + "].";
      var sentence = all.get(i);
      if (sentence.text() == null) {
        breaches.add(Breach.of(SENTENCE_REQUIRED, field + "text"));
      } else if (sentence.text().length() > LONGEST) {
        breaches.add(Breach.of(SENTENCE_TOO_LONG, field + "text", LONGEST));
      }
      if (sentence.category() != null && sentence.category().length() > LONGEST_CATEGORY) {
        breaches.add(Breach.of(SENTENCE_CATEGORY_TOO_LONG, field + "category", LONGEST_CATEGORY));
      }
    }
    RuleViolation.throwIfAny(breaches);
  }
}
