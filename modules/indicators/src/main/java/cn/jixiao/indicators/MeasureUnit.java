package cn.jixiao.indicators;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The unit an indicator is counted in (度量单位). One unit has several spellings on paper; this knows
 * the one the system compares by, and which words are units at all.
 */
public final class MeasureUnit {

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("百分比", "%"),
          Map.entry("百分数", "%"),
          Map.entry("百分率", "%"),
          Map.entry("百分之", "%"),
          Map.entry("人民币元", "元"),
          Map.entry("元人民币", "元"),
          Map.entry("圆", "元"),
          Map.entry("㎡", "平方米"),
          Map.entry("平米", "平方米"),
          Map.entry("m2", "平方米"),
          Map.entry("m²", "平方米"),
          Map.entry("立方", "立方米"),
          Map.entry("m3", "立方米"),
          Map.entry("m³", "立方米"),
          Map.entry("km", "公里"),
          Map.entry("千米", "公里"));

  private static final List<String> USUAL =
      List.of(
          "% ‰ 个 个月 人 人次 名 位 户 家 次 场 场次 期 批 批次 班 班次 件 份 张 本 册 套 台 辆 座 处 所 项 条 块 棵 株 头 只 盏 眼 根"
              .concat(" 间 栋 幢 村 镇 乡 街 组 元 万元 亿元 千元 百元 万 亿 角 分 米 公里 里 厘米 毫米 平方米 平方公里 立方米 亩 公顷")
              .concat(" 吨 千克 公斤 斤 克 升 千瓦 千瓦时 度 天 日 周 月 季度 年 小时 分钟 秒 工作日 百分点 倍 篇 版 部 点 级 例 起 宗")
              .concat(" 片 桶 车 车次 支 队 对 幅 盘 枚 层 孔 道 门 面 趟 轮 课时 学时 人天 人日 人月 人年 户次 瓶 箱 袋 公分 kW kWh")
              .split(" "));

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern MONEY = Pattern.compile("(?:[十百千万亿]*元|[万亿])(?:[/每·].*)?");
  private static final Pattern STROKES = Pattern.compile("[/每·•]");
  private static final String MULTIPLES = "十百千万亿";
  private static final String[] NONE = {};
  private static final Set<String> KNOWN = Set.copyOf(USUAL);

  private MeasureUnit() {}

  /** The units we know, the commonest first. */
  public static List<String> usual() {
    return USUAL;
  }

  /** Whether the value is an amount of money, in all or for one of something: 万元, 元/人/月. */
  public static boolean isMoney(String unit) {
    return unit != null && MONEY.matcher(unit).matches();
  }

  /**
   * The unit as the system compares it: without blanks, full-width signs and second spellings, so
   * that 百分比 and ％ are both %. Null where none is written.
   */
  public static String normalise(String written) {
    if (written == null) {
      return null;
    }
    var folded = BLANKS.matcher(WrittenForms.fold(written)).replaceAll("");
    if (folded.length() > 1 && folded.startsWith("(") && folded.endsWith(")")) {
      folded = folded.substring(1, folded.length() - 1);
    }
    return folded.isEmpty() ? null : SPELLINGS.getOrDefault(folded, folded);
  }

  /** Whether the word alone, or both sides of its stroke (元/平方米), is a unit we know. */
  public static boolean isKnown(String word) {
    if (KNOWN.contains(word)) {
      return true;
    }
    var unit = normalise(word);
    var parts = unit == null ? NONE : STROKES.split(unit, -1);
    return parts.length > 0
        && parts.length <= 3
        && Arrays.stream(parts).allMatch(MeasureUnit::isKnownAlone);
  }

  /** 万亩 is as good as 亩. */
  private static boolean isKnownAlone(String unit) {
    return KNOWN.contains(unit)
        || !unit.isEmpty()
            && MULTIPLES.indexOf(unit.charAt(0)) >= 0
            && KNOWN.contains(unit.substring(1));
  }
}
