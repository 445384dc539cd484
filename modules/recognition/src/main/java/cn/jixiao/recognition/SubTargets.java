package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import cn.jixiao.formats.Words;
import cn.jixiao.projects.SubTargetDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the list of sub-targets: each a title, its goal and its indicator, numbered in any way. */
final class SubTargets {

  private static final Pattern GOAL = Pattern.compile("^绩效目标\\s*[:：]\\s*");
  private static final Pattern INDICATOR = Pattern.compile("^绩效指标\\s*[:：]\\s*");
  private static final Pattern INDICATOR_INSIDE = Pattern.compile("\\s(?=绩效指标\\s*[:：])");

  private final Sources sources;
  private final List<SubTargetDraft> found = new ArrayList<>();
  private Place place;
  private String number;
  private String title;
  private String goal;
  private String indicator;

  private SubTargets(Sources sources) {
    this.sources = sources;
  }

  static List<SubTargetDraft> read(List<Line> lines, Sources sources) {
    var parts = new ArrayList<Line>();
    for (var line : lines) {
      INDICATOR_INSIDE
          .splitAsStream(line.text())
          .forEach(part -> parts.add(new Line(Words.line(part), line.place())));
    }
    var reading = new SubTargets(sources);
    for (var i = 0; i < parts.size(); i++) {
      reading.place = parts.get(i).place();
      reading.take(parts.get(i).text(), followedByIndicator(parts, i));
    }
    reading.close();
    return reading.found;
  }

  private static boolean followedByIndicator(List<Line> parts, int index) {
    return index + 1 < parts.size()
        && INDICATOR.matcher(Numbering.stripped(parts.get(index + 1).text())).find();
  }

  private void take(String line, boolean indicatorNext) {
    var text = Numbering.stripped(Words.withoutBullet(line));
    var goalLabel = GOAL.matcher(text);
    var indicatorLabel = INDICATOR.matcher(text);
    if (goalLabel.find()) {
      closeIf(goal != null || indicator != null);
      goal = Words.lineOrNull(text.substring(goalLabel.end()));
      below().add("goal", goal, place, Ground.LABEL);
    } else if (indicatorLabel.find()) {
      closeIf(indicator != null);
      indicator = Words.lineOrNull(text.substring(indicatorLabel.end()));
      below().add("indicator", indicator, place, Ground.LABEL);
    } else if (goal != null && indicator == null && indicatorNext) {
      goal = goal + " " + line;
    } else {
      begin(Words.withoutBullet(line));
    }
  }

  private void begin(String line) {
    close();
    var numbered = Numbering.of(line);
    number = numbered.map(Numbering.Numbered::number).orElse(null);
    title = Words.lineOrNull(numbered.map(Numbering.Numbered::text).orElse(line));
    var ground = numbered.isPresent() ? Ground.CUSTOM : Ground.PART;
    below().add("number", number, place, ground);
    below().add("title", title, place, ground);
  }

  private Sources below() {
    return sources.below("overall.subTargets", found.size());
  }

  private void closeIf(boolean complete) {
    if (complete) {
      close();
    }
  }

  private void close() {
    if (number != null || title != null || goal != null || indicator != null) {
      found.add(new SubTargetDraft(number, title, goal, indicator));
    }
    number = null;
    title = null;
    goal = null;
    indicator = null;
  }
}
