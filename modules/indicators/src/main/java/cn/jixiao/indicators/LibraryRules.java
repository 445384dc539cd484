package cn.jixiao.indicators;

import static cn.jixiao.indicators.IndicatorRule.ENTRY_INCOMPLETE;
import static cn.jixiao.indicators.IndicatorRule.NO_SECOND_LEVEL;
import static cn.jixiao.indicators.IndicatorRule.NUMBER_TOO_LONG;
import static cn.jixiao.indicators.IndicatorRule.TEXT_TOO_LONG;
import static cn.jixiao.indicators.IndicatorRule.UNKNOWN_TOPIC;

import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;

/** What a proposal must hold, so that everybody who picks it has a complete row. */
final class LibraryRules {

  private static final int NAME = 200;
  private static final int TEXT = 500;
  private static final int UNIT = 50;

  private LibraryRules() {}

  static void require(LibraryDraft draft, TopicDictionary topics) {
    var breaches = new ArrayList<Breach>();
    required("topic", draft.topic(), breaches);
    required("category", draft.category(), breaches);
    required("name", draft.name(), breaches);
    required("direction", draft.direction(), breaches);
    required("method", draft.method(), breaches);
    if (draft.topic() != null && !isKnown(draft.topic(), topics)) {
      breaches.add(Breach.of(UNKNOWN_TOPIC, "topic", draft.topic()));
    }
    if (draft.category() != null && draft.category().parent() == null) {
      breaches.add(Breach.of(NO_SECOND_LEVEL, "category", draft.category().label()));
    }
    if (draft.number() != null && !ValueParser.fits(draft.number())) {
      breaches.add(Breach.of(NUMBER_TOO_LONG, "number", draft.number().toPlainString()));
    }
    limited("name", draft.name(), NAME, breaches);
    limited("description", draft.description(), TEXT, breaches);
    limited("measureUnit", draft.measureUnit(), UNIT, breaches);
    limited("basis", draft.basis(), TEXT, breaches);
    limited("method", draft.method(), TEXT, breaches);
    RuleViolation.throwIfAny(breaches);
  }

  static boolean isKnown(String topic, TopicDictionary topics) {
    return topic.equals(LibraryEntry.GENERAL) || topics.topic(topic).isPresent();
  }

  static void requireShort(String comment) {
    var breaches = new ArrayList<Breach>();
    limited("comment", comment, TEXT, breaches);
    RuleViolation.throwIfAny(breaches);
  }

  private static void required(String field, Object value, List<Breach> breaches) {
    if (value == null) {
      breaches.add(Breach.of(ENTRY_INCOMPLETE, field));
    }
  }

  private static void limited(String field, String text, int longest, List<Breach> breaches) {
    if (text != null && text.length() > longest) {
      breaches.add(Breach.of(TEXT_TOO_LONG, field, longest, text.length()));
    }
  }
}
