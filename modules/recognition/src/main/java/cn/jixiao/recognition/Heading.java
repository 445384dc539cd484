package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import java.util.Optional;
import java.util.Set;

/** The headings that divide a department's text. */
enum Heading {
  PART_ONE("部门整体绩效目标", "部门整体支出绩效目标"),
  OVERALL_GOAL("总体绩效目标", "总体目标", "部门总体绩效目标"),
  SUB_TARGETS("分项绩效目标", "分项目标"),
  MEASURES("工作保障措施", "保障措施", "实现绩效目标的保障措施"),
  PART_TWO("预算项目绩效目标", "项目绩效目标", "部门预算项目绩效目标");

  private static final int LONGEST = 24;

  private final Set<String> words;

  Heading(String... words) {
    this.words = Set.of(words);
  }

  /** The heading a line is, with its number and a year in front or without. */
  static Optional<Heading> of(String line) {
    var text = line.length() > 4 * LONGEST ? line : Words.squeezed(line);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (text.matches("第[一二三四五]部分")) {
      return Optional.of(text.charAt(1) == '一' ? PART_ONE : PART_TWO);
    }
    var bare = Numbering.stripped(text.replaceFirst("^第[一二三四五]部分[:：、]?", ""));
    bare = bare.replaceFirst("^(?:19|20)\\d{2}年度?", "").replaceFirst("[:：]$", "");
    for (var heading : values()) {
      if (heading.words.contains(bare)) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }
}
