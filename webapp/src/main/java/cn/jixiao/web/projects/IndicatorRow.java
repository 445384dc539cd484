package cn.jixiao.web.projects;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TypedNumber;
import cn.jixiao.web.common.PageRule;

/** A row of the indicator table as it is typed. */
public class IndicatorRow implements FormRow {

  private static final long serialVersionUID = 1L;

  /** Between the two levels of a category in a choice. */
  private static final String BELOW = "›";

  private String key = RowKey.fresh();
  private String category;
  private String name;
  private String description;
  private TypedValue value = new TypedValue();
  private String basis;
  private String weight;

  static IndicatorRow of(IndicatorCategory category) {
    var row = new IndicatorRow();
    row.category = choice(category);
    return row;
  }

  static IndicatorRow of(IndicatorDraft draft) {
    var row = new IndicatorRow();
    row.category = choice(draft.level1(), draft.level2());
    row.name = draft.name();
    row.description = draft.description();
    row.basis = draft.basis();
    row.weight = draft.weight() == null ? null : TypedNumber.written(draft.weight());
    row.value = TypedValue.of(draft);
    return row;
  }

  IndicatorDraft draft(Typed typed, String field) {
    if (value.isUnreadable()) {
      typed.unreadable(PageRule.NUMBER_UNREADABLE, field + ".value", value.getText());
    }
    var written =
        new IndicatorDraft(
            level(0),
            level(1),
            Typed.text(name),
            Typed.text(description),
            null,
            Typed.text(basis),
            null,
            null,
            null,
            typed.number(field + ".weight", weight));
    return value.in(written);
  }

  /** Only a place in the tree, nothing written there. */
  @Override
  public boolean isBlank() {
    return Typed.text(name) == null
        && Typed.text(description) == null
        && value.isBlank()
        && Typed.text(basis) == null;
  }

  void normalise() {
    value.normalise();
  }

  /** Takes over an indicator that somebody picked; what it leaves open stays as it was typed. */
  void take(IndicatorDraft picked) {
    category = choice(picked.level1(), picked.level2());
    name = picked.name();
    description = picked.description() == null ? description : picked.description();
    basis = picked.basis() == null ? basis : picked.basis();
    if (picked.value() != null || picked.number() != null) {
      value = TypedValue.taken(picked);
    }
  }

  /** Takes over a value that came as one text. */
  void write(String whole) {
    value = TypedValue.of(Typed.text(whole));
  }

  static String choice(IndicatorCategory category) {
    return category.parent() == null
        ? choice(category.label(), null)
        : choice(category.parent().label(), category.label());
  }

  static String choice(String level1, String level2) {
    return (level1 == null ? "" : level1) + BELOW + (level2 == null ? "" : level2);
  }

  private String level(int index) {
    var levels = category == null ? new String[] {"", ""} : category.split(BELOW, 2);
    return index < levels.length ? Typed.text(levels[index]) : null;
  }

  /** The first level as the printed form calls it. */
  public String getLevel1() {
    return level(0);
  }

  /** The category in a few words: the second level where there is one. */
  public String getLabel() {
    return level(1) == null ? level(0) : level(1);
  }

  /** The whole value as one text, as it stands on paper. */
  public String getWritten() {
    return value.written();
  }

  /** What the paper says, where the controls say it in other words. */
  public String getOriginal() {
    return value.original();
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public void follow(String earlier) {
    key = earlier;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public Relation getRelation() {
    return value.getRelation();
  }

  public void setRelation(Relation relation) {
    value.setRelation(relation);
  }

  public String getValue() {
    return value.getText();
  }

  public void setValue(String text) {
    value.setText(text);
  }

  public String getMeasureUnit() {
    return value.getUnit();
  }

  public void setMeasureUnit(String unit) {
    value.setUnit(unit);
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }

  public String getWeight() {
    return weight;
  }

  public void setWeight(String weight) {
    this.weight = weight;
  }
}
