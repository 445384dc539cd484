package cn.jixiao.checks.numbers;

import java.util.regex.Pattern;

/**
 * What a name says of the direction in which its value is better. The end of a name says what is
 * counted: 投诉率 is to be low, 投诉办结率 is to be high.
 */
final class Directed {

  /** Of these nobody wants more, whatever the project. */
  private static final Pattern CERTAINLY_BAD =
      Pattern.compile(
          "(?:投诉率|差错率|错误率|出错率|失误率|差评率|事故发生率|事故率|死亡率|发病率|超支率|故障率|返贫率|返工率|损耗率|漏损率|流失率|辍学率"
              + "|退货率|违规率|案件发生率|空置率|超标率"
              + "|(?:响应|处置|修复|等待|办理|办结|到达|到场|报告|抢修)(?:平均)?(?:时间|时长|时限|用时))(?:\\(.*\\))?$");

  private static final Pattern BAD =
      Pattern.compile(
          "(?:投诉|差错|事故|上访|信访|违规|违纪|违法|伤亡|死亡|超支|误差|返工|故障|火灾|火情|案件|纠纷|疫情|污染)"
              + "(?:总|发生)?(?:数|量|次数|起数|件数|人次|人数|率)?(?:\\(.*\\))?$");

  /** Work on something bad, and what lessens it. */
  private static final Pattern TURNED =
      Pattern.compile(
          "下降|降低|减少|减幅|降幅|压减|压降|处理|处置|受理|办理|办结|化解|接待|查处|查办|侦破|破获|避免|防止|杜绝|遏制|规避|低|防范|预防|排查|整改|答复|解决|消除|挽回"
              + "|调解|调处|治理|控制|防控|扑救|扑灭|零|无|不|审理|宣传|演练|培训|检查|监测|报告");

  private static final Pattern CERTAINLY_GOOD =
      Pattern.compile(
          "(?:合格|满意|及时|准确|覆盖|完成|达标|知晓|优良|完好|普及|参与|到位|公开|落实|采用|就业|入学|巩固|成活|保存|无害化处理|化解|办结)"
              + "(?:率|度|率\\(.*\\))$");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:个数|人数|次数|场次|户数|件数|里程|面积|长度|期数|村数|台数|套数|处数|座数|数量|人次|份数|亩数|盏数|株数|户次)(?:\\(.*\\))?$");

  /** Of which one keeps few on purpose. */
  private static final Pattern KEPT_FEW =
      Pattern.compile(
          "会议|接待|出国|病|害|污|荒|杂草|垃圾|积水|用车|公车|控制|压减|压缩|不超|超过|超标|能耗|用电|用水|用油|排放|缺|误|漏|亏|损|欠|闲置|空置|文件|检查|督查|停|断");

  private Directed() {}

  /** Whether more of it is certainly worse. */
  static boolean isCertainlyBad(String name) {
    return CERTAINLY_BAD.matcher(name).find() && !isTurned(name);
  }

  /** Whether more of it is most likely worse. */
  static boolean isBad(String name) {
    return isCertainlyBad(name) || (BAD.matcher(name).find() && !isTurned(name));
  }

  /** Work on something bad before the word makes more of it good: 处置投诉件数. */
  private static boolean isTurned(String name) {
    var turned = TURNED.matcher(name);
    var bad = CERTAINLY_BAD.matcher(name);
    var end = bad.find() ? bad.start() : name.length();
    return turned.region(0, end).find();
  }

  /** Whether less of it is certainly worse. */
  static boolean isCertainlyGood(String name) {
    return CERTAINLY_GOOD.matcher(name).find()
        && !KEPT_FEW.matcher(name).find()
        && !name.contains("不");
  }

  /** Whether it counts something done, of which more is better. */
  static boolean isCountOfWork(String name) {
    return COUNTED.matcher(name).find()
        && !KEPT_FEW.matcher(name).find()
        && !BAD.matcher(name).find();
  }
}
