package cn.jixiao.checks.words;

import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.Words;
import java.util.HashSet;

/** Tells of words of a list: each once in a project, where it stands first. */
final class Told {

  private record Word(TargetPaper target, String word) {}

  private Told() {}

  static void once(DepartmentPaper paper, Words words, Findings found) {
    var told = new HashSet<Word>();
    for (var text : PlacedText.of(paper)) {
      words
          .firstIn(text.text())
          .filter(word -> told.add(new Word(text.target(), word)))
          .ifPresent(
              word -> {
                var start = text.text().indexOf(word);
                text.tell(found, null, text.around(start, start + word.length()), word);
              });
    }
  }
}
