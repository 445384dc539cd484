package cn.jixiao.offline;

import cn.jixiao.indicators.TargetValue;
import cn.jixiao.indicators.ValueOperator;
import cn.jixiao.projects.IndicatorDraft;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An indicator's value in the three cells of the workbook. A written value is taken apart only
 * where its parts put together are the same text again; else it stands whole in the middle cell.
 */
record ShownValue(String operator, String value, String measureUnit) {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,13}(?:\\.\\d{1,4})?");

  static ShownValue of(IndicatorDraft draft) {
    var said = TargetValue.of(draft.value(), null, null, null);
    if (said != null && said.getNumber() != null) {
      var operator = said.getOperator() == null ? null : said.getOperator().symbol();
      var apart = new ShownValue(operator, said.getNumber().toPlainString(), said.getMeasureUnit());
      var adds =
          agrees(draft.operator(), operator) && agrees(draft.measureUnit(), apart.measureUnit());
      if (adds && apart.together().equals(draft.value())) {
        return apart;
      }
    }
    var implied = said == null ? null : said.getOperator();
    var operator = Objects.equals(draft.operator(), symbol(implied)) ? null : draft.operator();
    return new ShownValue(operator, draft.value(), stated(draft, said));
  }

  private static String stated(IndicatorDraft draft, TargetValue said) {
    var implied = said == null ? null : said.getMeasureUnit();
    return Objects.equals(draft.measureUnit(), implied) ? null : draft.measureUnit();
  }

  private static String symbol(ValueOperator operator) {
    return operator == null ? null : operator.symbol();
  }

  private static boolean agrees(String given, String said) {
    return given == null || given.equals(said);
  }

  /** The row with what stands in these cells; a bare number and its parts make the text. */
  IndicatorDraft in(IndicatorDraft row, BigDecimal weight) {
    var isNumber = value != null && NUMBER.matcher(value).matches();
    var apart = isNumber && (operator != null || measureUnit != null);
    return new IndicatorDraft(
        row.level1(),
        row.level2(),
        row.name(),
        row.description(),
        apart ? null : value,
        row.basis(),
        operator,
        apart ? new BigDecimal(value) : null,
        measureUnit,
        weight);
  }

  private String together() {
    return Objects.requireNonNullElse(operator, "")
        + value
        + Objects.requireNonNullElse(measureUnit, "");
  }
}
