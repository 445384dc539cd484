package cn.jixiao.checks.meaning;

import static cn.jixiao.indicators.IndicatorCategory.BENEFIT;
import static cn.jixiao.indicators.IndicatorCategory.COST;
import static cn.jixiao.indicators.IndicatorCategory.COSTS;
import static cn.jixiao.indicators.IndicatorCategory.ECOLOGICAL;
import static cn.jixiao.indicators.IndicatorCategory.ECONOMIC;
import static cn.jixiao.indicators.IndicatorCategory.ECONOMIC_COST;
import static cn.jixiao.indicators.IndicatorCategory.OUTPUT;
import static cn.jixiao.indicators.IndicatorCategory.QUALITY;
import static cn.jixiao.indicators.IndicatorCategory.QUANTITY;
import static cn.jixiao.indicators.IndicatorCategory.RECIPIENT_SATISFACTION;
import static cn.jixiao.indicators.IndicatorCategory.SATISFACTION;
import static cn.jixiao.indicators.IndicatorCategory.SOCIAL;
import static cn.jixiao.indicators.IndicatorCategory.TIMELINESS;

import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.WrittenForms;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the name of an indicator says of its category, where it says so beyond doubt, and in which
 * categories that is out of place.
 *
 * @param category where it belongs: in the frame of a region, what is closest to it
 */
record Content(IndicatorCategory category) {

  /** Names that tell their category, the surest first. */
  private record Sign(
      IndicatorCategory category,
      Pattern name,
      Pattern exception,
      Set<IndicatorCategory> wrongUnder) {

    boolean isIn(String name) {
      return name().matcher(name).find() && !exception.matcher(name).find();
    }
  }

  private static final Pattern LEFT_OUT = Pattern.compile("\\s+|[(][^)]*[)]|指标$");

  private static final List<Sign> SIGNS =
      List.of(
          sign(RECIPIENT_SATISFACTION, "满意(?:度|率)?$", "不满意", OUTPUT, BENEFIT, COSTS),
          sign(
              TIMELINESS,
              "(?:及时率|及时性|准时率|按时完成率|按期完成率|按期完工率|按时发放率"
                  + "|(?:完成|竣工|完工|验收|拨付|发放|到账|支付)(?:时间|时限|日期|期限))$",
              "缩短|压缩|提前|响应",
              QUANTITY,
              QUALITY,
              COST,
              ECONOMIC_COST,
              BENEFIT,
              SATISFACTION),
          sign(
              COST,
              "(?:成本|单价|造价|补[助贴]标准|控制数|总费用)$",
              "降低|节约|节省|下降|减少",
              QUANTITY,
              QUALITY,
              TIMELINESS,
              SOCIAL,
              ECOLOGICAL,
              SATISFACTION),
          sign(
              QUALITY,
              "(?:验收|工程|产品|质量)合格率$",
              "[水气污]",
              QUANTITY,
              TIMELINESS,
              COST,
              ECONOMIC_COST,
              BENEFIT),
          sign(
              QUALITY,
              "(?:合格率|准确率|正常使用率|完好率)$",
              "[水气污]",
              QUANTITY,
              TIMELINESS,
              COST,
              ECONOMIC_COST,
              SATISFACTION),
          sign(
              QUANTITY,
              "(?:个数|数量|人数|户数|次数|里程|面积|场次|期数|座数|台数|件数|植树棵数)$",
              "超|逾|延|[天日]|时间|控制",
              TIMELINESS,
              COST,
              ECONOMIC_COST),
          sign(
              ECOLOGICAL,
              "植树|绿化覆盖率|林木覆盖率|PM2\\.5|PM10|空气质量|空气优良|水质达标|植被|碳排放",
              "数$",
              ECONOMIC,
              SOCIAL),
          sign(SOCIAL, "交通|出行|治安|社会稳定|知晓率|参保率|上访", "[绿污水尘碳林植]|垃圾|生态|空气|排放", ECOLOGICAL),
          sign(QUALITY, "(?:参会率|到会率|出勤率|参学率|办结率)$", "-", ECOLOGICAL),
          sign(SOCIAL, "治安|社会稳定|知晓率|参保率|上访", "-", ECONOMIC),
          sign(
              OUTPUT,
              "资金拨付|资金到位|预算执行率|支付进度|招标|竣工验收|(?:活动|工作)(?:顺利)?(?:开展|进行)$"
                  + "|^(?:组织|召开|举办|开展)\\p{IsHan}*(?:会议?|活动|培训|检查|巡查)(?:次数|场次)$",
              "带动|后",
              ECONOMIC,
              SOCIAL,
              ECOLOGICAL));

  private static Sign sign(
      IndicatorCategory category, String name, String exception, IndicatorCategory... wrongUnder) {
    return new Sign(
        category,
        Pattern.compile(name),
        Pattern.compile(exception),
        EnumSet.copyOf(List.of(wrongUnder)));
  }

  /** Where the row's content belongs, if that is surely not where it stands. */
  static Optional<Content> misplaced(IndicatorPaper row) {
    var name = row.draft().name();
    if (name == null || row.level2().isEmpty()) {
      return Optional.empty();
    }
    var bare = LEFT_OUT.matcher(WrittenForms.fold(name)).replaceAll("");
    for (var sign : SIGNS) {
      if (sign.isIn(bare) && sign.wrongUnder().stream().anyMatch(row::is)) {
        return Optional.of(new Content(sign.category()));
      }
    }
    return Optional.empty();
  }

  boolean fits(IndicatorPaper row) {
    return row.is(category) || category == COST && row.isCost();
  }
}
