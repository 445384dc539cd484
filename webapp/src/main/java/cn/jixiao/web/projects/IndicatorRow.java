package cn.jixiao.web.projects;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.indicators.ValueKind;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TypedNumber;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A row of the indicator table as it is typed. Operator, number and unit are typed as one text, as
 * on the printed form; parts that a document stated apart are kept until that text is changed.
 */
public class IndicatorRow implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Between the two levels of a category in a choice. */
  private static final String BELOW = "›";

  private String category;
  private String name;
  private String description;
  private String value;
  private String basis;
  private String weight;

  /** The value as it was read, and what of it the one text shows. */
  private String readValue;

  private String readOperator;
  private BigDecimal readNumber;
  private String readUnit;
  private String shown;

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
    row.readValue = draft.value();
    row.readOperator = draft.operator();
    row.readNumber = draft.number();
    row.readUnit = draft.measureUnit();
    row.shown = row.oneText();
    row.value = row.shown;
    return row;
  }

  IndicatorDraft draft(Typed typed, String field) {
    var kept = Objects.equals(Typed.text(value), shown);
    return new IndicatorDraft(
        level(0),
        level(1),
        Typed.text(name),
        Typed.text(description),
        kept ? readValue : Typed.text(value),
        Typed.text(basis),
        kept ? readOperator : null,
        kept ? readNumber : null,
        kept ? readUnit : null,
        typed.number(field + ".weight", weight));
  }

  /** Only a place in the tree, nothing written there. */
  boolean isBlank() {
    return Typed.text(name) == null
        && Typed.text(description) == null
        && Typed.text(value) == null
        && Typed.text(basis) == null;
  }

  /** The written text, completed where operator or unit stood in columns of their own. */
  private String oneText() {
    var alone = readValue == null ? null : TargetValue.of(readValue, null, null, null);
    var whole = TargetValue.of(readValue, readOperator, readNumber, readUnit);
    return whole == null || sameReading(alone, whole) ? readValue : reading(whole, "");
  }

  private static boolean sameReading(TargetValue alone, TargetValue whole) {
    return alone != null && reading(alone, "").equals(reading(whole, ""));
  }

  /** What the value is taken for: ≥ 95 %. */
  public String getReading() {
    var text = Typed.text(value);
    if (text == null) {
      return "";
    }
    var kept = text.equals(shown);
    var read =
        kept
            ? TargetValue.of(readValue, readOperator, readNumber, readUnit)
            : TargetValue.of(text, null, null, null);
    return read.getKind() == ValueKind.TEXT ? "" : reading(read, " ");
  }

  private static String reading(TargetValue read, String space) {
    var operator = read.getOperator() == null ? "" : read.getOperator().symbol() + space;
    return switch (read.getKind()) {
      case NUMBER ->
          operator
              + read.getNumber().toPlainString()
              + (read.getMeasureUnit() == null ? "" : space + read.getUnit());
      case DATE -> operator + (read.getDate() == null ? read.getWritten() : read.getDate());
      case GRADE -> operator + read.getGrade();
      case RANGE ->
          read.getRange().from().toPlainString()
              + "～"
              + read.getRange().to().toPlainString()
              + (read.getRange().unit() == null ? "" : space + read.getRange().unit());
      case TEXT -> operator + read.getWritten();
    };
  }

  static String choice(IndicatorCategory category) {
    return category.parent() == null
        ? choice(category.label(), null)
        : choice(category.parent().label(), category.label());
  }

  private static String choice(String level1, String level2) {
    return (level1 == null ? "" : level1) + BELOW + (level2 == null ? "" : level2);
  }

  private String level(int index) {
    var levels = category == null ? new String[] {"", ""} : category.split(BELOW, 2);
    return index < levels.length ? Typed.text(levels[index]) : null;
  }

  public List<SelectItem> getCategories() {
    return CategoryChoice.of(this);
  }

  /** The first level as the printed form calls it. */
  public String getLevel1() {
    return level(0);
  }

  /** The category in a few words: the second level where there is one. */
  public String getLabel() {
    return level(1) == null ? level(0) : level(1);
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

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
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
