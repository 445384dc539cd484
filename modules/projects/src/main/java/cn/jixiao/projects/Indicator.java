package cn.jixiao.projects;

import cn.jixiao.indicators.TargetValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;

/** One row of a target's indicator table. It keeps its identity while its texts change. */
@Entity
@Table(name = "projects_indicator")
public class Indicator {

  @Id private long id;
  @Version private int version;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "target_id")
  private PerformanceTarget target;

  private int position;
  private String level1;
  private String level2;
  private String name;
  private String description;
  @Embedded private TargetValue value;
  private String basis;
  private BigDecimal weight;

  protected Indicator() {}

  Indicator(long id) {
    this.id = id;
  }

  /** Known to the row, too: the target is written before its rows. */
  void partOf(PerformanceTarget whole) {
    target = whole;
  }

  void rewrite(int newPosition, IndicatorDraft draft) {
    position = newPosition;
    level1 = draft.level1();
    level2 = draft.level2();
    name = draft.name();
    description = draft.description();
    value = draft.parsedValue();
    basis = draft.basis();
    weight = draft.weight();
  }

  IndicatorDraft draft() {
    return new IndicatorDraft(
        level1,
        level2,
        name,
        description,
        value == null ? null : value.getWritten(),
        basis,
        value == null || value.getOperator() == null ? null : value.getOperator().symbol(),
        value == null ? null : value.getNumber(),
        value == null ? null : value.getMeasureUnit(),
        getWeight());
  }

  /** Whether a row as written is probably this one: same place in the tree and same name. */
  boolean isAbout(IndicatorDraft draft) {
    return Objects.equals(level2, draft.level2()) && Objects.equals(name, draft.name());
  }

  /** Whether a row as written may be this one, renamed or put under another category. */
  boolean resembles(IndicatorDraft draft) {
    return name != null && name.equals(draft.name())
        || level2 != null && level2.equals(draft.level2());
  }

  public long getId() {
    return id;
  }

  public int getPosition() {
    return position;
  }

  public String getLevel1() {
    return level1;
  }

  public String getLevel2() {
    return level2;
  }

  public String getName() {
    return name;
  }

  public String getDescription() {
    return description;
  }

  public TargetValue getValue() {
    return value;
  }

  public String getBasis() {
    return basis;
  }

  /** Without the zeros with which the database fills it up. */
  public BigDecimal getWeight() {
    if (weight == null) {
      return null;
    }
    var stripped = weight.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
