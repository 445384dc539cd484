package cn.jixiao.documents;

import cn.jixiao.projects.DepartmentDraft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the department's overall target from the paragraphs before the project forms. */
final class PartOne {

  private final Map<Heading, List<String>> sections = new EnumMap<>(Heading.class);
  private final List<String> before = new ArrayList<>();
  private Heading section;

  private PartOne() {}

  /**
   * @param proseOnly whether the document holds nothing else: then text without any heading is the
   *     overall goal
   */
  static DepartmentDraft read(List<String> lines, boolean proseOnly) {
    var part = new PartOne();
    lines.forEach(part::take);
    var goal = part.section(Heading.OVERALL_GOAL);
    if (goal.isEmpty() && proseOnly && part.sections.isEmpty()) {
      goal = part.before;
    }
    return new DepartmentDraft(
        goal.isEmpty() ? null : String.join("\n", goal),
        SubTargets.read(part.section(Heading.SUB_TARGETS)),
        part.section(Heading.MEASURES).stream()
            .map(Words::withoutBullet)
            .filter(line -> !line.isEmpty())
            .toList());
  }

  private List<String> section(Heading heading) {
    return sections.getOrDefault(heading, List.of());
  }

  private void take(String line) {
    var heading = Heading.of(line);
    if (heading.isPresent()) {
      begin(heading.get());
    } else if (section == null) {
      before.add(line);
    } else if (section != Heading.PART_TWO && section != Heading.PART_ONE) {
      sections.get(section).add(line);
    }
  }

  /** A heading that comes again, as after a contents list, begins its section anew. */
  private void begin(Heading heading) {
    section = heading;
    sections.put(heading, new ArrayList<>());
  }
}
