package cn.jixiao.documents;

import java.util.HashMap;
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
    var squeezed = LEAD.matcher(Words.squeezed(text)).replaceFirst("");
    var alone = BY_WORDS.get(bare(squeezed));
    if (alone != null) {
      return Optional.of(new Found(alone, ""));
    }
    return withValue(text, squeezed);
  }

  /** As somebody printed it, for telling a place. */
  String printed() {
    return words[0];
  }

  boolean isColumn() {
    return ordinal() >= LEVEL1.ordinal();
  }

  private static Optional<Found> withValue(String text, String squeezed) {
    var colon = indexOfColon(squeezed);
    if (colon < 1 || colon > LONGEST) {
      return Optional.empty();
    }
    var label = BY_WORDS.get(bare(squeezed.substring(0, colon)));
    if (label == null || label.isColumn()) {
      return Optional.empty();
    }
    var line = Words.line(LEAD.matcher(Words.trim(text)).replaceFirst(""));
    return Optional.of(new Found(label, Words.trim(line.substring(indexOfColon(line) + 1))));
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
