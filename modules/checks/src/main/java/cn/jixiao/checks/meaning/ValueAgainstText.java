package cn.jixiao.checks.meaning;

import static cn.jixiao.indicators.IndicatorCategory.QUANTITY;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The value of a quantity differs from the number of the same thing in the text: 4个 of 3个村. */
@Catalogued(id = "C38b", severity = Severity.WARN)
class ValueAgainstText implements TargetCheck {

  private static final Pattern OF_A_PART =
      Pattern.compile("示范|试点|重点|先进|达标|新增|首批|优秀|精品|完成|抽查|检查|创建|[率比]");
  private static final Pattern OF_ALL = Pattern.compile("覆盖|辖区|涉及|全[村镇乡]");

  @Override
  public void look(TargetPaper target, Findings found) {
    target
        .indicators(QUANTITY)
        .filter(row -> row.draft().name() != null && isCount(row))
        .forEach(row -> compare(target, row, found));
  }

  private static boolean isCount(IndicatorPaper row) {
    return row.value() != null
        && row.value().getKind() == ValueKind.NUMBER
        && row.value().getNumber() != null
        && row.value().getUnit() != null
        && !OF_A_PART.matcher(row.draft().name()).find();
  }

  private static void compare(TargetPaper target, IndicatorPaper row, Findings found) {
    var value = row.value();
    var unit = value.getUnit();
    for (var counted : alike(target, row)) {
      var same = counted.number().compareTo(value.getNumber()) == 0;
      if (!same && (unit.equals(counted.classifier()) || unit.equals(counted.noun()))) {
        found.tell(
            target,
            row.at("value"),
            value.getWritten(),
            row.index() + 1,
            value.getWritten(),
            counted.written());
        return;
      }
    }
  }

  /** What the texts count that the row counts too, where they name one number of it. */
  private static List<Counted> alike(TargetPaper target, IndicatorPaper row) {
    var texts = new ArrayList<>(Counted.in(row.draft().description()));
    texts.addAll(Counted.in(target.draft().purpose()));
    target.draft().goals().forEach(goal -> texts.addAll(Counted.in(goal)));
    return texts.stream()
        .filter(counted -> !counted.isPart() && isOf(counted, row.draft().name()))
        .filter(counted -> texts.stream().noneMatch(counted::contradicts))
        .toList();
  }

  private static boolean isOf(Counted counted, String name) {
    var isVillage = counted.noun().endsWith("村");
    return name.contains(counted.noun())
        || counted.isHeadOf(name)
        || isVillage && OF_ALL.matcher(name).find();
  }
}
