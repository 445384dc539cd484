package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Quantities;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.indicators.ValueKind;
import java.util.Optional;

/** A value that hides its one number in words: 合格率达到95%以上. */
@Catalogued(id = "C12c", severity = Severity.WARN)
class NumberInASentence implements TargetCheck {

  private static final int LONGEST_OPERATOR = 6;

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      if (Cell.isWords(row)) {
        inside(row)
            .ifPresent(
                proper ->
                    found.tell(
                        target,
                        new Repair(row.at("value"), proper),
                        row.at("value"),
                        row.value().getWritten(),
                        row.value().getWritten(),
                        proper));
      }
    }
  }

  /** The value that the end of the text states, with whatever stands for its operator. */
  private static Optional<String> inside(IndicatorPaper row) {
    var written = row.value().getWritten();
    var quantities = Quantities.in(written);
    if (quantities.size() != 1 || !Cell.isKnownUnit(quantities.get(0).unit())) {
      return Optional.empty();
    }
    var number = quantities.get(0).start();
    for (var start = Math.max(0, number - LONGEST_OPERATOR); start <= number; start++) {
      var value = TargetValue.of(written.substring(start), null, null, null);
      if (isProper(value)) {
        return Optional.of(written(value));
      }
    }
    return Optional.empty();
  }

  private static boolean isProper(TargetValue value) {
    return value != null
        && value.getKind() == ValueKind.NUMBER
        && value.getOperator() != null
        && value.getUnit() != null
        && value.getResidue() == null;
  }

  private static String written(TargetValue value) {
    return TargetValue.of(null, value.getOperator().symbol(), value.getNumber(), value.getUnit())
        .getWritten();
  }
}
