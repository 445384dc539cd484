package cn.jixiao.checks;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.projects.TargetDraft;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One project's target as the rules read it: what was written, and what its values say. */
public final class TargetPaper {

  private final DepartmentPaper paper;
  private final int number;
  private final TargetDraft draft;
  private final List<IndicatorPaper> indicators;
  private final List<Passage> passages;

  TargetPaper(DepartmentPaper paper, int number, TargetDraft draft) {
    this.paper = paper;
    this.number = number;
    this.draft = draft;
    this.indicators =
        IntStream.range(0, draft.indicators().size())
            .mapToObj(i -> new IndicatorPaper(i, draft.indicators().get(i)))
            .toList();
    this.passages = Passages.of(draft);
  }

  /** The text it stands in; a target looked at alone stands in a text of its own. */
  public DepartmentPaper paper() {
    return paper;
  }

  /** Its number in the text, from 1. */
  public int number() {
    return number;
  }

  public TargetDraft draft() {
    return draft;
  }

  /** The budget year; null where it is not known. */
  public Integer year() {
    return paper.year();
  }

  /** How the unit's region asks for indicators in the year. */
  public FrameUse frame() {
    return paper.frame();
  }

  /** The rows of the indicator table in their order. */
  public List<IndicatorPaper> indicators() {
    return indicators;
  }

  /** The rows of one category, or of any below it. */
  public Stream<IndicatorPaper> indicators(IndicatorCategory category) {
    return indicators.stream().filter(indicator -> indicator.is(category));
  }

  /** Every text in it that is not blank: name, purpose, goals, and the cells of its rows. */
  public List<Passage> passages() {
    return passages;
  }
}
