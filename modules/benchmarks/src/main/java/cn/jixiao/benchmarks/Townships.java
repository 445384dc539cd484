package cn.jixiao.benchmarks;

import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Origin;
import cn.jixiao.checks.Surroundings;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Targets of any number of townships, each made anew from its number whenever it is wanted: their
 * own villages, a dozen topics, turns of phrase that everybody uses, and in one of twenty-five a
 * purpose and goals that were copied from an earlier target of another township, with other numbers
 * and, behind, words of its own.
 */
final class Townships {

  static final int PROJECTS = 16;
  private static final int YEAR = 2027;
  private static final int COPIED = 25;
  private static final List<TownshipTopic> TOPICS = TownshipTopic.all();
  private static final String FIRST = "东西南北前后上下大小新老李王张刘陈杨赵黄周吴徐孙马朱胡郭何林罗高梁宋郑谢韩唐冯于董萧程柴曹袁";
  private static final String SECOND = "家河沟岭坡湾桥店铺营屯庄坊园泉井塘口台头山峪寨坨港沙柳槐杨枣梨杏石古寺庙城关仓窑洼泊";
  private static final String LAST = "村庄屯";
  private static final List<String> CLOSING =
      List.of(
          "，保障各项工作顺利开展", "，切实提高财政资金使用效益", "，进一步改善群众生产生活条件", "，严格按照资金管理办法使用", "，不断提升群众的获得感和满意度", "");

  private Townships() {}

  /** The target from which one was copied; −1 for one that was written by its own township. */
  static int source(int target) {
    var random = random(target);
    var first = target / PROJECTS * PROJECTS;
    return first > 0 && random.nextInt(COPIED) == 0 ? random.nextInt(first) : -1;
  }

  /** The target whose township wrote the text first, if it was copied from one to the other. */
  static int author(int target) {
    var source = source(target);
    return source < 0 ? target : author(source);
  }

  static TargetDraft target(int target) {
    var random = random(target).split();
    var topic = TOPICS.get((target + target / PROJECTS) % TOPICS.size());
    var texts = texts(target);
    var budget = BigDecimal.valueOf(10_000L * (5 + random.nextInt(90)));
    return new TargetDraft(
        null,
        topic.name() + (target % PROJECTS + 1),
        AmountUnit.WAN_YUAN,
        budget,
        budget,
        BigDecimal.ZERO,
        texts.get(0),
        plan(),
        texts.subList(1, texts.size()),
        rows(topic, random));
  }

  static DepartmentPaper paper(int unit, int targets, Surroundings surroundings) {
    var drafts = numbers(unit, targets).mapToObj(Townships::target).toList();
    return new DepartmentPaper(origin(unit), YEAR, overall(unit), drafts, surroundings);
  }

  /** The same paper, not yet read by any rule. */
  static DepartmentPaper again(DepartmentPaper paper, Surroundings surroundings) {
    var drafts = paper.targets().stream().map(TargetPaper::draft).toList();
    return new DepartmentPaper(paper.origin(), YEAR, paper.overall(), drafts, surroundings);
  }

  /** The numbers of a unit's targets, the last unit having what is left. */
  static IntStream numbers(int unit, int targets) {
    return IntStream.range(unit * PROJECTS, Math.min(targets, (unit + 1) * PROJECTS));
  }

  static int units(int targets) {
    return (targets + PROJECTS - 1) / PROJECTS;
  }

  /** Purpose and goals. */
  static List<String> texts(int target) {
    var source = source(target);
    return source < 0 ? own(target) : copy(target, texts(source));
  }

  private static List<String> own(int target) {
    var random = random(target).split().split();
    var topic = TOPICS.get((target + target / PROJECTS) % TOPICS.size());
    var texts = new ArrayList<String>();
    texts.add(filled(random, topic, pick(random, topic.purposes()), target) + closing(random));
    for (var goal : topic.goals()) {
      texts.add(filled(random, topic, goal, target) + closing(random));
    }
    return texts;
  }

  /** Keeps the beginning of each text, from six tenths on, with other numbers. */
  private static List<String> copy(int target, List<String> copied) {
    var random = random(target).split().split().split();
    var kept = 0.6 + 0.4 * random.nextDouble();
    var own = own(target);
    return IntStream.range(0, copied.size())
        .mapToObj(
            i -> {
              var text = copied.get(i).replaceAll("\\d+", String.valueOf(2 + random.nextInt(80)));
              var length = (int) Math.round(text.length() * kept);
              var behind = own.get(i % own.size());
              var from = Math.max(0, behind.length() - text.length() + length);
              return text.substring(0, length) + behind.substring(from);
            })
        .toList();
  }

  private static String filled(
      SplittableRandom random, TownshipTopic topic, String template, int target) {
    return template
        .replace("{村}", villages(random, target / PROJECTS))
        .replace("{项}", things(random, topic))
        .replace("{n}", String.valueOf(2 + random.nextInt(60)))
        .replace("{m}", String.valueOf(2 + random.nextInt(90)))
        .replace("{元}", String.valueOf(1 + random.nextInt(40)));
  }

  private static String villages(SplittableRandom random, int unit) {
    var names = new ArrayList<String>();
    for (var i = 0; i <= 1 + random.nextInt(2); i++) {
      var village = new SplittableRandom(unit * 31L + random.nextInt(20));
      names.add("" + sign(village, FIRST) + sign(village, SECOND) + sign(village, LAST));
    }
    return String.join("、", names);
  }

  private static String things(SplittableRandom random, TownshipTopic topic) {
    var things = new ArrayList<String>();
    while (things.size() < 3) {
      var thing = pick(random, topic.things());
      if (!things.contains(thing)) {
        things.add(thing);
      }
    }
    return things.get(0) + "、" + things.get(1) + "和" + things.get(2);
  }

  private static List<IndicatorDraft> rows(TownshipTopic topic, SplittableRandom random) {
    var thing = pick(random, topic.things());
    var count = 2 + random.nextInt(60);
    return Stream.of(
            row("产出指标", "数量指标", thing + "数量", "年内实际完成" + thing + "的数量", "≥" + count + topic.unit()),
            row("产出指标", "质量指标", thing + "合格率", "验收合格的数量占完成数量的比例", "≥" + (90 + count % 10) + "%"),
            row("产出指标", "时效指标", thing + "完成时间", "全部" + thing + "完成的最晚日期", "2027年11月30日前"),
            row("产出指标", "成本指标", thing + "支出控制额", "全年用于" + thing + "的支出", "≤" + count + "万元"),
            row("效益指标", "社会效益指标", "受益群众人数", "从" + thing + "中直接受益的人数", "≥" + count * 90 + "人"),
            row("满意度指标", "服务对象满意度指标", "受益群众满意度", "问卷中满意和基本满意的份数占收回份数的比例", "≥90%"))
        .toList();
  }

  private static IndicatorDraft row(
      String level1, String level2, String name, String description, String value) {
    return new IndicatorDraft(
        level1, level2, name, description, value, "计划标准：2027年度工作计划", null, null, null, null);
  }

  private static List<Checkpoint> plan() {
    return List.of(
        new Checkpoint("3月底", BigDecimal.valueOf(20)),
        new Checkpoint("6月底", BigDecimal.valueOf(45)),
        new Checkpoint("10月底", BigDecimal.valueOf(82)),
        new Checkpoint("12月底", BigDecimal.valueOf(100)));
  }

  private static DepartmentDraft overall(int unit) {
    var random = new SplittableRandom(unit);
    var duties =
        TOPICS.stream()
            .limit(4)
            .map(
                topic ->
                    new SubTargetDraft(
                        null,
                        topic.name(),
                        filled(random, topic, topic.goals().get(0), unit * PROJECTS),
                        "完成率不低于" + (90 + random.nextInt(9)) + "%"))
            .toList();
    return new DepartmentDraft("围绕" + villages(random, unit) + "等村的民生实事开展工作。", duties, List.of());
  }

  private static Origin origin(int unit) {
    return new Origin(String.valueOf(600_001 + unit % 300_000), "第" + unit + "镇", "139901", "青澜区");
  }

  private static String closing(SplittableRandom random) {
    return pick(random, CLOSING) + "。";
  }

  private static char sign(SplittableRandom random, String signs) {
    return signs.charAt(random.nextInt(signs.length()));
  }

  private static <T> T pick(SplittableRandom random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static SplittableRandom random(int target) {
    return new SplittableRandom(33L * target + 7);
  }
}
