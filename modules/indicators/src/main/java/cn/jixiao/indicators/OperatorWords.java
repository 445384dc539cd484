package cn.jixiao.indicators;

import static cn.jixiao.indicators.ValueOperator.EQ;
import static cn.jixiao.indicators.ValueOperator.GE;
import static cn.jixiao.indicators.ValueOperator.GT;
import static cn.jixiao.indicators.ValueOperator.LE;
import static cn.jixiao.indicators.ValueOperator.LT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The words and signs that stand for an operator, before or behind a number. */
final class OperatorWords {

  private static final Map<String, ValueOperator> BEFORE = before();
  private static final Map<String, ValueOperator> BEHIND = behind();

  private OperatorWords() {}

  /** The operator at the beginning and the rest; the longer word is tried first. */
  record Split(ValueOperator operator, String rest, int start) {}

  static Split leading(String folded) {
    for (var word : BEFORE.entrySet()) {
      if (folded.startsWith(word.getKey())) {
        var rest = folded.substring(word.getKey().length());
        return new Split(word.getValue(), rest, word.getKey().length());
      }
    }
    return new Split(null, folded, 0);
  }

  /** The operator at the end: 95%以上, 3个月内. */
  static Split trailing(String folded) {
    for (var word : BEHIND.entrySet()) {
      var cut = folded.length() - word.getKey().length();
      if (cut > 0 && folded.endsWith(word.getKey()) && timeBefore(word.getKey(), folded, cut)) {
        return new Split(word.getValue(), folded.substring(0, cut), 0);
      }
    }
    return new Split(null, folded, 0);
  }

  static Optional<ValueOperator> exactly(String written) {
    return Optional.ofNullable(BEFORE.get(WrittenForms.fold(written).strip()));
  }

  /** 内 alone means "within" only behind a span of time. */
  private static boolean timeBefore(String word, String folded, int cut) {
    return !word.equals("内") || "天日周月年时度钟".indexOf(folded.charAt(cut - 1)) >= 0;
  }

  private static Map<String, ValueOperator> before() {
    var words = new LinkedHashMap<String, ValueOperator>();
    for (var word : "大于或等于 大于等于 不低于 不少于 不小于 不得低于 不得少于 至少 最低 高于或等于 高于等于 >= =>".split(" ")) {
      words.put(word, GE);
    }
    for (var word : "小于或等于 小于等于 不超过 不高于 不大于 不多于 不得超过 不得高于 至多 最高 最多 低于或等于 低于等于 <= =<".split(" ")) {
      words.put(word, LE);
    }
    words.put("≥", GE);
    words.put("≤", LE);
    words.put("==", EQ);
    words.put("=", EQ);
    words.put("等于", EQ);
    for (var word : "大于 高于 超过 多于 >".split(" ")) {
      words.put(word, GT);
    }
    for (var word : "小于 低于 少于 <".split(" ")) {
      words.put(word, LT);
    }
    return words;
  }

  private static Map<String, ValueOperator> behind() {
    var words = new LinkedHashMap<String, ValueOperator>();
    for (var word : "及以上 或以上 (含)以上 以上".split(" ")) {
      words.put(word, GE);
    }
    for (var word : "及以下 或以下 及以内 (含)以内 以内 之内 以下 内".split(" ")) {
      words.put(word, LE);
    }
    return words;
  }
}
