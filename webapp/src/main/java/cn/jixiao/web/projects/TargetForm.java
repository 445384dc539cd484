package cn.jixiao.web.projects;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.IndicatorFrame;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TypedAmount;
import cn.jixiao.shared.AmountUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The printed form as it is being filled in: everything as typed, in the form's order. Nothing is
 * refused while typing; what cannot be read is told and kept as it is.
 */
public class TargetForm implements WrittenForm<TargetDraft> {

  private static final long serialVersionUID = 1L;

  private String code;
  private String name;
  private AmountUnit amountUnit = AmountUnit.WAN_YUAN;
  private String budget;
  private String fiscal;
  private String other;
  private String purpose;
  private final List<PlanRow> plan = new ArrayList<>();
  private final List<TextRow> goals = new ArrayList<>();
  private final List<IndicatorRow> indicators = new ArrayList<>();

  /** A form with the rows that most targets need. */
  static TargetForm empty(IndicatorFrame frame) {
    var form = new TargetForm();
    Stream.of("3月底", "6月底", "10月底", "12月底").forEach(m -> form.plan.add(new PlanRow(m, null)));
    form.offerRows(frame);
    return form;
  }

  /** Where nothing is written yet, there is something to fill in. */
  void offerRows(IndicatorFrame frame) {
    if (goals.isEmpty()) {
      goals.add(new TextRow(null));
    }
    if (!indicators.isEmpty()) {
      return;
    }
    Stream.of(
            IndicatorCategory.QUANTITY,
            IndicatorCategory.QUALITY,
            IndicatorCategory.TIMELINESS,
            IndicatorCategory.COST,
            IndicatorCategory.SOCIAL,
            IndicatorCategory.RECIPIENT_SATISFACTION)
        .map(frame::closest)
        .sorted(Comparator.comparing(frame.categories()::indexOf))
        .map(IndicatorRow::of)
        .forEach(indicators::add);
  }

  static TargetForm of(TargetDraft draft) {
    var form = new TargetForm();
    form.code = draft.code();
    form.name = draft.name();
    form.amountUnit = draft.amountUnit();
    form.budget = TypedAmount.written(draft.budget(), draft.amountUnit());
    form.fiscal = TypedAmount.written(draft.fiscal(), draft.amountUnit());
    form.other = TypedAmount.written(draft.other(), draft.amountUnit());
    form.purpose = draft.purpose();
    draft.plan().forEach(checkpoint -> form.plan.add(PlanRow.of(checkpoint)));
    draft.goals().forEach(goal -> form.goals.add(new TextRow(goal)));
    draft.indicators().forEach(indicator -> form.indicators.add(IndicatorRow.of(indicator)));
    return form;
  }

  @Override
  public RowCells<TargetForm> head() {
    return TargetCells.head(this);
  }

  @Override
  public List<FormTable<?>> tables() {
    return TargetCells.tables(this);
  }

  @Override
  public FormReading<TargetDraft> read() {
    return TargetReading.of(this);
  }

  @Override
  public void take(TargetDraft recorded, FormReading<TargetDraft> reading) {
    TargetTaking.take(this, recorded, reading);
  }

  @Override
  public void normalise() {
    budget = normalised(budget);
    fiscal = normalised(fiscal);
    other = normalised(other);
    goals.forEach(goal -> goal.setText(Typed.paragraph(goal.getText())));
    indicators.forEach(IndicatorRow::normalise);
  }

  private String normalised(String amount) {
    return Typed.text(amount) == null
        ? null
        : TypedAmount.of(amount, amountUnit)
            .filter(typed -> typed.yuan().stripTrailingZeros().scale() <= 2)
            .map(typed -> TypedAmount.written(typed.yuan(), typed.unit()))
            .orElse(amount);
  }

  /** A row below another one, of the same category; at the end where there is none. */
  public IndicatorRow addIndicator(IndicatorRow above) {
    var row = IndicatorRow.of(IndicatorCategory.QUANTITY);
    if (above != null) {
      row.setCategory(above.getCategory());
    }
    var index = above == null ? indicators.size() : indicators.indexOf(above) + 1;
    indicators.add(index, row);
    return row;
  }

  /** Whether any row has a weight. */
  boolean isWeighted() {
    return indicators.stream().anyMatch(row -> Typed.text(row.getWeight()) != null);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public AmountUnit getAmountUnit() {
    return amountUnit;
  }

  public void setAmountUnit(AmountUnit amountUnit) {
    this.amountUnit = amountUnit == null ? AmountUnit.WAN_YUAN : amountUnit;
  }

  public String getBudget() {
    return budget;
  }

  public void setBudget(String budget) {
    this.budget = budget;
  }

  public String getFiscal() {
    return fiscal;
  }

  public void setFiscal(String fiscal) {
    this.fiscal = fiscal;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public List<PlanRow> getPlan() {
    return plan;
  }

  public List<TextRow> getGoals() {
    return goals;
  }

  public List<IndicatorRow> getIndicators() {
    return indicators;
  }
}
