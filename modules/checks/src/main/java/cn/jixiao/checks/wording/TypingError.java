package cn.jixiao.checks.wording;

import static java.util.stream.Collectors.groupingBy;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A word that is written wrong, as {@code typos.tsv} has it: 人届环境, 帐户. */
@Catalogued(id = "C35b", severity = Severity.WARN)
class TypingError extends SlipCheck {

  /** A wrong word, the right one, and the signs before which the wrong one may be right. */
  private record Typo(String wrong, String right, String unlessBefore) {

    static Typo of(String line) {
      var columns = line.split("\t", -1);
      return new Typo(columns[0], columns[1], columns.length > 2 ? columns[2] : "");
    }

    boolean isAt(int start, String text) {
      var end = start + wrong.length();
      return text.startsWith(wrong, start)
          && (end == text.length() || unlessBefore.indexOf(text.charAt(end)) < 0);
    }
  }

  private static final Map<Character, List<Typo>> TYPOS =
      WordList.beside(TypingError.class, "typos.tsv").stream()
          .map(Typo::of)
          .collect(groupingBy(typo -> typo.wrong().charAt(0)));

  @Override
  Optional<Slip> slipIn(String text) {
    for (var i = 0; i < text.length(); i++) {
      for (var typo : TYPOS.getOrDefault(text.charAt(i), List.of())) {
        if (typo.isAt(i, text)) {
          var behind = text.substring(i + typo.wrong().length());
          return Optional.of(
              new Slip(typo.wrong(), typo.right(), text.substring(0, i) + typo.right() + behind));
        }
      }
    }
    return Optional.empty();
  }
}
