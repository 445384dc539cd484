package cn.jixiao.web.common;

import com.github.difflib.DiffUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** In which characters one text differs from another, for pages that mark them. */
@Named
@ApplicationScoped
public class Changes {

  /** Beyond this, looking for what is alike costs more than it tells. */
  private static final int LONGEST_COMPARED = 2_000;

  /**
   * Characters of a text that belong together: they stand in the other text too, or they differ.
   */
  public record Run(String text, boolean different) {}

  /** The text in runs, as it differs from the one beside it; null is an empty text. */
  public List<Run> of(String text, String beside) {
    var here = characters(text);
    return runs(here, different(here, characters(beside)));
  }

  private static BitSet different(List<String> here, List<String> there) {
    var most = Math.min(here.size(), there.size());
    var start = 0;
    while (start < most && here.get(start).equals(there.get(start))) {
      start++;
    }
    var end = 0;
    while (end < most - start && last(here, end).equals(last(there, end))) {
      end++;
    }
    var middle = here.subList(start, here.size() - end);
    var other = there.subList(start, there.size() - end);
    var different = new BitSet();
    if (Math.max(middle.size(), other.size()) > LONGEST_COMPARED) {
      different.set(start, here.size() - end);
      return different;
    }
    for (var delta : DiffUtils.diff(middle, other).getDeltas()) {
      var chunk = delta.getSource();
      different.set(start + chunk.getPosition(), start + chunk.getPosition() + chunk.size());
    }
    // One character alike between two differences is chance, not meaning.
    for (var i = 1; i < here.size(); i++) {
      different.set(i, different.get(i) || different.get(i - 1) && different.get(i + 1));
    }
    return different;
  }

  private static List<Run> runs(List<String> characters, BitSet different) {
    var runs = new ArrayList<Run>();
    for (var begin = 0; begin < characters.size(); ) {
      var differs = different.get(begin);
      var next = differs ? different.nextClearBit(begin) : different.nextSetBit(begin);
      var end = next < 0 ? characters.size() : Math.min(next, characters.size());
      runs.add(new Run(String.join("", characters.subList(begin, end)), differs));
      begin = end;
    }
    return runs;
  }

  private static String last(List<String> characters, int fromEnd) {
    return characters.get(characters.size() - 1 - fromEnd);
  }

  private static List<String> characters(String text) {
    return text == null ? List.of() : text.codePoints().mapToObj(Character::toString).toList();
  }
}
