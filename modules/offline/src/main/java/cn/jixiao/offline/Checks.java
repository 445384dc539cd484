package cn.jixiao.offline;

import static cn.jixiao.offline.Column.BASIS;
import static cn.jixiao.offline.Column.CHECK;
import static cn.jixiao.offline.Column.LEVEL1;
import static cn.jixiao.offline.Column.LEVEL2;
import static cn.jixiao.offline.Column.NAME;
import static cn.jixiao.offline.Column.VALUE;
import static cn.jixiao.offline.Column.WEIGHT;
import static java.util.stream.Collectors.joining;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.indicators.IndicatorCategory;
import java.util.stream.Stream;

/** The formulas that check a target's sheet while somebody types. */
final class Checks {

  private final WorkbookTexts texts;
  private final FrameUse asked;

  Checks(WorkbookTexts texts, FrameUse asked) {
    this.texts = texts;
    this.asked = asked;
  }

  String stated(String cell, String missing) {
    return "IF(" + cell + "=\"\"," + texts.quoted(missing) + "," + good() + ")";
  }

  /** The sources of the money make up the budget. */
  String sum(String budget, String fiscal, String other) {
    return "IF(COUNT(%1$s)=0,%4$s,IF(COUNT(%2$s,%3$s)=0,%5$s,IF(ABS(SUM(%2$s,%3$s)-%1$s)>0.000001,%6$s,%7$s)))"
        .formatted(
            budget,
            fiscal,
            other,
            texts.quoted("missing.budget"),
            texts.quoted("missing.funds"),
            texts.quoted("wrong.sum"),
            good());
  }

  /** The plan ends at 100. */
  String plan(int first, int last) {
    var shares = NAME.from(first, last);
    return "IF(COUNT(%1$s)=0,%2$s,IF(MAX(%1$s)<>100,%3$s,%4$s))"
        .formatted(shares, texts.quoted("missing.plan"), texts.quoted("wrong.last"), good());
  }

  /** A checkpoint has its share, and no earlier one a larger. */
  String checkpoint(int row, int first) {
    var share = NAME.at(row);
    var earlier = row == first ? share : NAME.from(first, row);
    return "IF(AND(%s=\"\",%s=\"\"),\"\",IF(%2$s=\"\",%s,IF(%2$s<MAX(%s),%s,%s)))"
        .formatted(
            LEVEL2.at(row),
            share,
            texts.quoted("missing.percent"),
            earlier,
            texts.quoted("wrong.rise"),
            good());
  }

  String goals(int first, int last) {
    return "IF(COUNTA(%s)=0,%s,%s)"
        .formatted(LEVEL2.from(first, last), texts.quoted("missing.goals"), good());
  }

  /** The first levels that are asked for are there, and weights make up a whole. */
  String indicators(int first, int last) {
    var level1 = LEVEL1.from(first, last);
    var level2 = LEVEL2.from(first, last);
    var formula = new StringBuilder();
    for (var category : asked.mandatory()) {
      var missing = texts.quoted("missing." + category);
      formula.append("IF(%s=0,%s,".formatted(counted(category, level1, level2), missing));
    }
    return formula
        .append(weights(WEIGHT.from(first, last)))
        .append(")".repeat(asked.mandatory().size()))
        .toString();
  }

  private String weights(String weights) {
    if (asked.isWeighted()) {
      var total = asked.weightTotal().toPlainString();
      return "IF(ABS(SUM(%s)-%s)>0.001,%s,%s)"
          .formatted(weights, total, texts.quoted("missing.total"), good());
    }
    return "IF(AND(COUNT(%1$s)>0,ABS(SUM(%1$s)-100)>0.001,ABS(SUM(%1$s)-90)>0.001),%2$s,%3$s)"
        .formatted(weights, texts.quoted("missing.weights"), good());
  }

  /** The rows that name the first level or, where they name none, one that stands below it. */
  private static String counted(IndicatorCategory first, String level1, String level2) {
    var named = words(first).map(word -> "COUNTIF(%s,\"*%s*\")".formatted(level1, word));
    var below =
        Stream.of(IndicatorCategory.values())
            .filter(category -> category.parent() == first)
            .map(it -> "COUNTIFS(%s,\"\",%s,\"%s\")".formatted(level1, level2, it.label()));
    return Stream.concat(named, below).collect(joining("+"));
  }

  /** What a form may call the first level. */
  private static Stream<String> words(IndicatorCategory first) {
    return switch (first) {
      case OUTPUT -> Stream.of("产出", "完成");
      case BENEFIT -> Stream.of("效益", "效果");
      case SATISFACTION -> Stream.of("满意");
      case COSTS -> Stream.of("成本");
      default -> Stream.of(first.label());
    };
  }

  /** An indicator has its level, its name and its value; a blank row is none. */
  String indicator(int row) {
    return "IF(COUNTA(%s)=0,\"\",IF(%s=\"\",%s,IF(%s=\"\",%s,IF(%s=\"\",%s,%s))))"
        .formatted(
            LEVEL1.at(row) + ":" + BASIS.at(row),
            LEVEL2.at(row),
            texts.quoted("missing.level2"),
            NAME.at(row),
            texts.quoted("missing.indicator"),
            VALUE.at(row),
            texts.quoted("missing.value"),
            good());
  }

  /** The worst of all checks of the sheet. */
  String worst(int first, int last, String name) {
    var all = CHECK.from(first, last);
    return "IF(%s=\"\",%s,IF(COUNTIF(%s,%s)>0,%s,IF(COUNTIF(%3$s,%s)>0,%s,%s)))"
        .formatted(
            name,
            texts.quoted("blank"),
            all,
            '"' + texts.get("wrong") + "*\"",
            texts.quoted("wrong"),
            '"' + texts.get("missing") + "*\"",
            texts.quoted("missing"),
            good());
  }

  private String good() {
    return texts.quoted("good");
  }
}
