package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a cell of a form can announce, with the words that forms use for it. Recognition goes by
 * these meanings, never by the place of a cell.
 */
enum Label {
  ORGANIZATION_CODE("单位代码", "单位编码", "预算单位代码", "预算单位编码"),
  ORGANIZATION_NAME("单位名称", "预算单位", "预算单位名称", "实施单位", "项目单位", "项目实施单位", "申报单位"),
  CODE("项目编码", "项目代码", "项目编号"),
  NAME("项目名称"),
  AMOUNTS_AND_PURPOSE("预算规模及资金用途", "预算规模和资金用途", "资金规模及用途", "项目资金"),
  PURPOSE("资金用途", "项目资金主要用途", "资金主要用途", "项目概况", "项目内容", "项目主要内容", "主要用途"),
  BUDGET("预算数", "预算金额", "预算总额", "年度资金总额", "项目资金总额", "资金总额", "预算安排", "年度预算", "项目预算", "预算资金"),
  FISCAL("财政资金", "财政拨款", "本年财政拨款", "年度财政拨款", "当年财政拨款", "财政性资金"),
  OTHER("其他资金", "其它资金"),
  PLAN("资金支出计划", "支出计划", "资金支付计划", "资金使用计划", "资金支出进度计划", "支出进度"),
  GOALS("绩效目标", "项目绩效目标", "年度绩效目标", "总体目标", "年度总体目标", "年度目标", "总体绩效目标", "项目总体目标"),
  LEVEL1("一级指标", "一级"),
  LEVEL2("二级指标", "二级"),
  INDICATOR("三级指标", "指标名称", "绩效指标", "三级", "具体指标"),
  DESCRIPTION("绩效指标描述", "指标描述", "指标解释", "指标内容", "指标说明", "绩效指标内容"),
  VALUE("指标值", "目标值", "绩效指标值", "年度指标值", "绩效目标值", "绩效标准", "评价标准"),
  BASIS("指标值确定依据", "指标值依据", "确定依据", "指标确定依据", "指标依据", "取值依据"),
  OPERATOR("指标性质", "计算符号", "性质", "符号", "运算符"),
  MEASURE_UNIT("度量单位", "计量单位", "指标单位"),
  WEIGHT("权重", "分值", "指标权重", "分值权重", "权重分值");

  private static final Map<String, Label> BY_WORDS = byWords();
  private static final int LONGEST = 14;
  private static final Pattern LEAD = Pattern.compile("^(?:其中[:：]?|[0-9]{1,2}[.、．]|[*＊])");
  private static final Pattern NOTE = Pattern.compile("[（(][^（()）]{0,12}[)）]$");

  private static final Pattern NEXT_LABEL =
      Pattern.compile("(?<![\\s\\u3000])[\\s\\u3000]++(?=\\p{IsHan}{2,12}[:：])");

  private final String[] words;

  Label(String... words) {
    this.words = words;
  }

  /**
   * A label that was found in a cell.
   *
   * @param inline what stands behind the label in the same cell; empty where nothing does
   */
  record Found(Label label, String inline) {}

  /** The label a cell's text announces, be it alone or with its value behind a colon. */
  static Optional<Found> in(String text) {
    return allIn(text).stream().findFirst();
  }

  static Optional<Found> in(Cell cell) {
    return in(cell.text());
  }

  /** Whether it announces a value of the form's head, not a column of its indicators. */
  static boolean isOfForm(Optional<Found> found) {
    return found.filter(it -> !it.label().isColumn()).isPresent();
  }

  /** All labels a cell's text announces: 项目编码：… 项目名称：… */
  static List<Found> allIn(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    var squeezed = LEAD.matcher(Words.squeezed(text)).replaceFirst("");
    var alone = BY_WORDS.get(bare(squeezed));
    if (alone != null) {
      return List.of(new Found(alone, ""));
    }
    if (!beginsWithLabel(squeezed)) {
      return List.of();
    }
    var found = split(Words.line(text));
    return found.size() == 1 ? List.of(withLines(found.get(0), text)) : found;
  }

  /** A label alone in its cell keeps the lines of its value. */
  private static Found withLines(Found found, String text) {
    var raw = LEAD.matcher(Words.trim(text)).replaceFirst("");
    return new Found(found.label(), Words.trim(raw.substring(indexOfColon(raw) + 1)));
  }

  /** As somebody printed it, for telling a place. */
  String printed() {
    return words[0];
  }

  boolean isColumn() {
    return ordinal() >= LEVEL1.ordinal();
  }

  private static boolean beginsWithLabel(String squeezed) {
    var colon = indexOfColon(squeezed);
    return colon > 0 && colon <= LONGEST && announcing(squeezed.substring(0, colon)) != null;
  }

  /** Each label reaches up to the next one that stands behind a blank. */
  private static List<Found> split(String line) {
    var found = new ArrayList<Found>();
    for (var part : NEXT_LABEL.split(LEAD.matcher(line).replaceFirst(""))) {
      var colon = indexOfColon(part);
      var label = announcing(Words.squeezed(part.substring(0, Math.max(0, colon))));
      var value = Words.trim(part.substring(colon + 1));
      if (label != null) {
        found.add(new Found(label, value));
      } else if (!found.isEmpty()) {
        var last = found.remove(found.size() - 1);
        found.add(new Found(last.label(), last.inline() + " " + Words.trim(part)));
      }
    }
    return found;
  }

  /** Columns have no value in their heading. */
  private static Label announcing(String squeezed) {
    var label = BY_WORDS.get(bare(squeezed));
    return label == null || label.isColumn() ? null : label;
  }

  private static int indexOfColon(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '：' || text.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  private static String bare(String squeezed) {
    if (squeezed.length() > LONGEST + LONGEST) {
      return "";
    }
    var text = squeezed.replaceFirst("[:：]$", "");
    return NOTE.matcher(text).replaceFirst("").replaceFirst("[:：]$", "");
  }

  private static Map<String, Label> byWords() {
    var map = new HashMap<String, Label>();
    for (var label : values()) {
      for (var word : label.words) {
        map.put(word, label);
      }
    }
    return Map.copyOf(map);
  }
}
