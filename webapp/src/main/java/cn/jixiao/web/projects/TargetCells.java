package cn.jixiao.web.projects;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.shared.AmountUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which cells the form of a target has. */
final class TargetCells {

  private static final Map<String, Cell<TargetForm>> HEAD = head();
  private static final Map<String, Cell<PlanRow>> PLAN =
      Map.of(
          "label", new Cell<>(PlanRow::getLabel, PlanRow::setLabel),
          "percent", new Cell<>(PlanRow::getPercent, PlanRow::setPercent));
  private static final Cell<TextRow> GOAL = new Cell<>(TextRow::getText, TextRow::setText);
  private static final Map<String, Cell<IndicatorRow>> INDICATORS = indicators();

  private TargetCells() {}

  private static Map<String, Cell<TargetForm>> head() {
    var cells = new LinkedHashMap<String, Cell<TargetForm>>();
    cells.put("name", new Cell<>(TargetForm::getName, TargetForm::setName));
    cells.put("code", new Cell<>(TargetForm::getCode, TargetForm::setCode));
    cells.put("budget", new Cell<>(TargetForm::getBudget, TargetForm::setBudget));
    cells.put(
        "amountUnit",
        new Cell<>(
            form -> form.getAmountUnit().name(),
            (form, unit) ->
                form.setAmountUnit("YUAN".equals(unit) ? AmountUnit.YUAN : AmountUnit.WAN_YUAN)));
    cells.put("fiscal", new Cell<>(TargetForm::getFiscal, TargetForm::setFiscal));
    cells.put("other", new Cell<>(TargetForm::getOther, TargetForm::setOther));
    cells.put("purpose", new Cell<>(TargetForm::getPurpose, TargetForm::setPurpose));
    return cells;
  }

  private static Map<String, Cell<IndicatorRow>> indicators() {
    var cells = new LinkedHashMap<String, Cell<IndicatorRow>>();
    cells.put("level2", new Cell<>(IndicatorRow::getCategory, IndicatorRow::setCategory));
    cells.put("name", new Cell<>(IndicatorRow::getName, IndicatorRow::setName));
    cells.put(
        "description", new Cell<>(IndicatorRow::getDescription, IndicatorRow::setDescription));
    cells.put(
        "operator",
        new Cell<>(
            row -> row.getRelation().name(), (row, sign) -> row.setRelation(Relation.named(sign))));
    cells.put("value", new Cell<>(IndicatorRow::getValue, IndicatorRow::setValue));
    cells.put(
        "measureUnit", new Cell<>(IndicatorRow::getMeasureUnit, IndicatorRow::setMeasureUnit));
    cells.put("basis", new Cell<>(IndicatorRow::getBasis, IndicatorRow::setBasis));
    cells.put("weight", new Cell<>(IndicatorRow::getWeight, IndicatorRow::setWeight));
    return cells;
  }

  static RowCells<TargetForm> head(TargetForm form) {
    return new RowCells<>(form, HEAD);
  }

  static List<FormTable<?>> tables(TargetForm form) {
    return List.of(
        new FormTable<>("plan", form.getPlan(), () -> new PlanRow(null, null), PLAN, "label"),
        FormTable.ofTexts("goals", form.getGoals(), () -> new TextRow(null), GOAL),
        new FormTable<>(
            "indicators",
            form.getIndicators(),
            () -> IndicatorRow.of(IndicatorCategory.QUANTITY),
            INDICATORS,
            "name"));
  }
}
