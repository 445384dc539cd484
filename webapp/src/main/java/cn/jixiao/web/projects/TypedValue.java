package cn.jixiao.web.projects;

import cn.jixiao.indicators.MeasureUnit;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.indicators.ValueKind;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TypedNumber;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An indicator's value as it is typed: relation, value and unit, three controls that read as one.
 * What a document stated stays exactly as it was written until one of the three is touched; what is
 * typed is taken for what it means, wherever it was typed.
 */
final class TypedValue implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What was read: the text, and the parts that were stated beside it. */
  private record Stated(String value, String operator, BigDecimal number, String unit)
      implements Serializable {

    static final Stated NOTHING = new Stated(null, null, null, null);

    TargetValue whole() {
      return TargetValue.of(value, operator, number, unit);
    }
  }

  private record Shown(Relation relation, String text, String unit) implements Serializable {}

  private Relation relation = Relation.NONE;
  private String text;
  private String unit;
  private Stated stated = Stated.NOTHING;
  private Shown shown = now();

  static TypedValue of(IndicatorDraft draft) {
    var typed = new TypedValue();
    typed.stated = new Stated(draft.value(), draft.operator(), draft.number(), draft.measureUnit());
    typed.show(typed.stated.whole());
    typed.shown = typed.now();
    return typed;
  }

  /** A value that came as one text, as it stands on paper: ≥95%. */
  static TypedValue of(String written) {
    var typed = new TypedValue();
    typed.show(written == null ? null : TargetValue.of(written, null, null, null));
    return typed;
  }

  /** A value that was picked: the person's own from now on. */
  static TypedValue taken(IndicatorDraft picked) {
    var typed = new TypedValue();
    typed.show(
        TargetValue.of(picked.value(), picked.operator(), picked.number(), picked.measureUnit()));
    return typed;
  }

  private void show(TargetValue value) {
    if (value == null) {
      return;
    }
    var half = unfinished(value);
    relation = half ? Relation.of(value.getOperator()) : Relation.of(value);
    if (half) {
      unit = value.getMeasureUnit();
    } else if (value.getKind() == ValueKind.NUMBER) {
      text = value.getNumber().toPlainString();
      unit = behind(value);
    } else {
      text = value.getWritten();
    }
  }

  /** A sign or a unit that still waits for its number. */
  private static boolean unfinished(TargetValue value) {
    var unit = value.getMeasureUnit() == null ? "" : value.getMeasureUnit();
    return value.getKind() == ValueKind.TEXT
        && value.getWritten().equals(Relation.of(value.getOperator()).symbol() + unit);
  }

  /** Everything behind the number, so that nothing is lost where it is more than a unit. */
  private static String behind(TargetValue value) {
    var unit = value.getMeasureUnit() == null ? "" : value.getMeasureUnit();
    var residue = value.getResidue() == null ? "" : value.getResidue();
    var all = unit + residue;
    return all.isEmpty() ? null : MeasureUnit.isKnown(all) ? MeasureUnit.normalise(all) : all;
  }

  /** Takes what was typed for what it means: 大于等于95％ in one control is ≥, 95 and %. */
  void normalise() {
    if (!isTouched()) {
      return;
    }
    text = Typed.text(text);
    unit = relation.isOfNumbers() ? MeasureUnit.normalise(unit) : null;
    if (text == null) {
      return;
    }
    var number = TypedNumber.of(text);
    if (number.isPresent() && relation.isOfNumbers()) {
      text = TypedNumber.written(number.get());
    } else {
      understand(TargetValue.of(text, null, null, null));
    }
  }

  private void understand(TargetValue read) {
    switch (read.getKind()) {
      case NUMBER -> {
        if (relation != Relation.DATE) {
          var sign = Relation.of(read.getOperator());
          relation = sign.isSign() || !relation.isOfNumbers() ? sign : relation;
          text = read.getNumber().toPlainString();
          unit = together(behind(read), unit);
        }
      }
      case DATE -> {
        text = relation == Relation.LE || relation == Relation.EQ ? text : relation.symbol() + text;
        instead(Relation.DATE);
      }
      case GRADE -> {
        text = relation == Relation.EQ ? text : relation.symbol() + text;
        instead(Relation.GRADE);
      }
      case RANGE -> instead(Relation.RANGE);
      case TEXT -> {
        if (relation == Relation.NONE) {
          text = unit == null ? text : text + unit;
          instead(Relation.TEXT);
        }
      }
    }
  }

  private void instead(Relation other) {
    relation = other;
    unit = null;
  }

  /** The unit that was typed with the number and the one that stood beside it: 万 and 元 are 万元. */
  private static String together(String typed, String beside) {
    if (typed == null) {
      return beside;
    }
    var both = beside == null ? null : typed + beside;
    return both != null && !typed.equals(beside) && MeasureUnit.isKnown(both) ? both : typed;
  }

  /** Whether a sign says that a number follows, and none does. */
  boolean isUnreadable() {
    return isTouched()
        && relation.isOfNumbers()
        && Typed.text(text) != null
        && TypedNumber.of(text).isEmpty();
  }

  boolean isTouched() {
    return !now().equals(shown);
  }

  boolean isBlank() {
    return Typed.text(text) == null && Typed.text(unit) == null && !relation.isSign();
  }

  /** The parts as a draft states them: value, operator, number, unit. */
  IndicatorDraft in(IndicatorDraft row) {
    var parts = isTouched() ? typed() : stated;
    return new IndicatorDraft(
        row.level1(),
        row.level2(),
        row.name(),
        row.description(),
        parts.value(),
        row.basis(),
        parts.operator(),
        parts.number(),
        parts.unit(),
        row.weight());
  }

  private Stated typed() {
    if (!relation.isOfNumbers()) {
      return new Stated(Typed.text(text), null, null, null);
    }
    var number = Typed.text(text) == null ? null : TypedNumber.of(text).orElse(null);
    var operator = relation.isSign() ? relation.symbol() : null;
    return new Stated(null, operator, number, Typed.text(unit));
  }

  /** The whole value as one text, as it stands on paper. */
  String written() {
    if (isTouched()) {
      return relation.isOfNumbers() ? composed() : Typed.text(text);
    }
    var alone = stated.value() == null ? null : TargetValue.of(stated.value(), null, null, null);
    var whole = stated.whole();
    return whole == null || saysTheSame(alone, whole) ? stated.value() : composed();
  }

  private static boolean saysTheSame(TargetValue alone, TargetValue whole) {
    return alone != null
        && alone.getOperator() == whole.getOperator()
        && Objects.equals(alone.getNumber(), whole.getNumber())
        && Objects.equals(alone.getUnit(), whole.getUnit());
  }

  private String composed() {
    var parts = relation.symbol() + (text == null ? "" : text) + (unit == null ? "" : unit);
    return parts.isEmpty() ? null : parts;
  }

  /** What the paper says, where the three controls say it in other words; else nothing. */
  String original() {
    var said = stated.value();
    var differs = said != null && !isTouched() && relation.isOfNumbers();
    return differs && !said.replaceAll("[\\s＝]", "").equals(composed()) ? said : "";
  }

  private Shown now() {
    return new Shown(relation, Typed.text(text), Typed.text(unit));
  }

  Relation getRelation() {
    return relation;
  }

  void setRelation(Relation relation) {
    this.relation = relation == null ? Relation.NONE : relation;
  }

  String getText() {
    return text;
  }

  void setText(String text) {
    this.text = text;
  }

  String getUnit() {
    return unit;
  }

  void setUnit(String unit) {
    this.unit = unit;
  }
}
