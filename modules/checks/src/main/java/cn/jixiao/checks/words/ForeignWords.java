package cn.jixiao.checks.words;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A unit speaks of itself as another one: 乡 or 街道 in a 镇, 全县 in a 区. The text was copied. */
@Catalogued(id = "C31", severity = Severity.WARN)
class ForeignWords implements PaperCheck {

  private static final List<ForeignWord> WORDS = ForeignWord.curated();

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var unit = OwnKinds.ofUnit(paper.origin());
    var region = OwnKinds.ofRegion(paper.origin());
    var foreign =
        WORDS.stream().filter(word -> word.isForeignTo(word.ofRegion() ? region : unit)).toList();
    for (var text : PlacedText.of(paper)) {
      var told = new HashSet<String>();
      for (var word : foreign) {
        tell(text, word, told, paper.origin().unitName(), found);
      }
    }
  }

  private static void tell(
      PlacedText text, ForeignWord word, Set<String> told, String unitName, Findings found) {
    var aboutAnOffice =
        word.ownKinds().contains("所")
            && text.target() != null
            && String.valueOf(text.target().draft().name()).contains("所");
    var place = aboutAnOffice ? null : word.in(text.text()).orElse(null);
    if (place != null && told.stream().noneMatch(longer -> longer.contains(word.word()))) {
      told.add(word.word());
      var end = place + word.word().length();
      var seen = text.around(place, end);
      text.tell(found, null, seen, seen, word.word(), unitName);
    }
  }
}
