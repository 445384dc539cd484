package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import cn.jixiao.shared.AmountUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** The unit of amounts where a form states it: 单位：万元, 金额单位:元. */
final class AmountUnits {

  private static final Pattern STATED = Pattern.compile("^[（(]?(?:金额)?单位[:：](?:人民币)?(万元|元)[)）]?$");

  private static final Pattern AMONG =
      Pattern.compile("(?:^|[\\s\\u3000（(])(?:金额)?单位[:：]\\s?(?:人民币)?(万元|元)(?=$|[\\s\\u3000）)])");

  private static final Pattern IN_BRACKETS = Pattern.compile("[（(](?:单位[:：])?(?:人民币)?(万元|元)[)）]");

  private static final int LONGEST = 60;

  private AmountUnits() {}

  static Optional<AmountUnit> stated(String text) {
    if (!text.contains("位") || text.length() > LONGEST) {
      return Optional.empty();
    }
    var matcher = STATED.matcher(Words.squeezed(text));
    return matcher.matches() ? AmountUnit.ofLabel(matcher.group(1)) : Optional.empty();
  }

  /** The unit a line states, alone or beside other words. */
  static Optional<AmountUnit> among(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    var matcher = AMONG.matcher(line);
    return matcher.find() ? AmountUnit.ofLabel(matcher.group(1)) : Optional.empty();
  }

  static Optional<AmountUnit> inRow(FormRow row) {
    for (var cell : row.cells()) {
      var unit = stated(cell.text()).or(() -> among(cell.line()));
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  /** The unit in a label's brackets: 预算数（万元）. */
  static Optional<AmountUnit> inBrackets(String label) {
    if (label.length() > LONGEST) {
      return Optional.empty();
    }
    var matcher = IN_BRACKETS.matcher(Words.squeezed(label));
    return matcher.find() ? AmountUnit.ofLabel(matcher.group(1)) : Optional.empty();
  }
}
