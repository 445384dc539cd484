package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import cn.jixiao.projects.DepartmentDraft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the department's overall target from the paragraphs before the project forms. */
final class PartOne {

  private Map<Heading, List<Line>> sections = new EnumMap<>(Heading.class);
  private final List<Line> before = new ArrayList<>();
  private Heading section;
  private boolean complete;

  private PartOne() {}

  /**
   * @param proseOnly whether the document holds nothing else: then text without any heading is the
   *     overall goal
   */
  static DepartmentDraft read(List<Line> lines, boolean proseOnly, Sources sources) {
    var part = new PartOne();
    lines.forEach(part::take);
    var goal = part.section(Heading.OVERALL_GOAL);
    var ground = Ground.CUSTOM;
    if (goal.isEmpty() && proseOnly && part.sections.isEmpty()) {
      goal = part.before;
      ground = Ground.PART;
    }
    if (!goal.isEmpty()) {
      sources.add("overall.goal", goal, goal.get(0).place(), ground);
    }
    return new DepartmentDraft(
        goal.isEmpty() ? null : String.join("\n", goal.stream().map(Line::text).toList()),
        SubTargets.read(part.section(Heading.SUB_TARGETS), sources),
        part.measures(sources));
  }

  private List<String> measures(Sources sources) {
    var measures = new ArrayList<String>();
    for (var line : section(Heading.MEASURES)) {
      var text = Words.withoutBullet(line.text());
      if (!text.isEmpty()) {
        sources.add("overall.measures", measures.size(), line.place(), Ground.CUSTOM);
        measures.add(text);
      }
    }
    return measures;
  }

  private List<Line> section(Heading heading) {
    return sections.getOrDefault(heading, List.of());
  }

  private void take(Line line) {
    if (complete) {
      return;
    }
    var heading = Heading.of(line.text());
    if (heading.isPresent()) {
      begin(heading.get());
    } else if (Caption.matches(line.text()) || PrintedOrganization.isTitle(line.text())) {
      section = section == null ? null : Heading.PART_TWO;
    } else if (section == null) {
      before.add(line);
    } else if (section != Heading.PART_TWO && section != Heading.PART_ONE) {
      sections.get(section).add(line);
    }
  }

  /**
   * Where the headings come again, those before were a contents list, if nothing stood below the
   * first of them; else the first unit's text ends here and another one's begins.
   */
  private void begin(Heading heading) {
    if (heading == Heading.OVERALL_GOAL && sections.containsKey(heading)) {
      complete = !sections.get(heading).isEmpty() || !section(Heading.SUB_TARGETS).isEmpty();
      if (complete) {
        return;
      }
      sections = new EnumMap<>(Heading.class);
    }
    section = heading;
    sections.putIfAbsent(heading, new ArrayList<>());
  }
}
