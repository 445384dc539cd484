package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the goals of a project: one for each number, continued over lines without one. The year's
 * goals come before those of the whole project.
 */
final class Goals {

  private static final Pattern INSIDE =
      Pattern.compile("(?<=[^\\s\\n])\\s{0,3}(?=目标\\s?[0-9一二三四五六七八九十]{1,2}\\s?[:：])");
  private static final Pattern NEXT_NUMBER =
      Pattern.compile("[。；;.\\s]\\s{0,3}[（(]?(\\d{1,2})[)）]?[、.．)）](?!\\d)");

  private Goals() {}

  static List<String> read(FormHead head, Notes notes, Sources sources) {
    var field = head.find(Label.GOALS).orElse(null);
    if (field == null) {
      return List.of();
    }
    var goals = split(Caption.without(field.value()));
    var ground = field.period() == Period.WHOLE ? Ground.OTHER_PERIOD : field.ground();
    if (field.period() == Period.WHOLE && !goals.isEmpty()) {
      notes.add(field.place(), NoteKind.OTHER_PERIOD_TAKEN, field.printed());
    } else {
      noteOthers(field, head, notes);
    }
    for (var i = 0; i < goals.size(); i++) {
      sources.add("goals", i, field.place(), ground);
    }
    return goals;
  }

  /** What is left is told: 中期目标 beside 年度目标. */
  private static void noteOthers(Field taken, FormHead head, Notes notes) {
    head.all(Label.GOALS).stream()
        .filter(other -> other != taken && other.text() != null)
        .filter(other -> taken.period() != other.period())
        .filter(other -> !other.text().equals(taken.text()))
        .findFirst()
        .ifPresent(other -> notes.add(other.place(), NoteKind.OTHER_PERIOD_LEFT, other.printed()));
  }

  static List<String> split(String written) {
    var lines = Fillers.lines(INSIDE.matcher(written).replaceAll("\n"));
    if (lines.size() == 1) {
      lines = byNumbers(lines.get(0));
    }
    var anyNumbered = lines.stream().anyMatch(line -> Numbering.of(line).isPresent());
    var goals = new ArrayList<StringBuilder>();
    for (var line : lines) {
      var numbered = Numbering.of(line);
      if (anyNumbered && numbered.isEmpty() && !goals.isEmpty()) {
        goals.get(goals.size() - 1).append('\n').append(line);
      } else {
        goals.add(new StringBuilder(numbered.map(Numbering.Numbered::text).orElse(line)));
      }
    }
    return goals.stream()
        .map(goal -> Words.line(goal.toString()))
        .filter(goal -> !goal.isEmpty())
        .toList();
  }

  /** 1.道路平整。2.群众满意。 on one line: each number one more than the one before. */
  private static List<String> byNumbers(String line) {
    var first = Numbering.of(line).filter(it -> it.number().equals("1"));
    if (first.isEmpty()) {
      return List.of(line);
    }
    var goals = new ArrayList<String>();
    var matcher = NEXT_NUMBER.matcher(line);
    var start = 0;
    while (matcher.find()) {
      if (Integer.parseInt(matcher.group(1)) == goals.size() + 2) {
        goals.add(line.substring(start, matcher.start() + 1));
        start = matcher.start() + 1;
      }
    }
    goals.add(line.substring(start));
    return goals.stream().map(Words::line).toList();
  }
}
