package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import cn.jixiao.shared.AmountUnit;
import java.util.ArrayList;
import java.util.List;

/** What belongs to one project: the labels above its indicators, and its indicators. */
final class ProjectForm {

  private final Line caption;
  private final AmountUnit unitBefore;
  private final List<FormRow> head = new ArrayList<>();
  private final List<Field> elsewhere = new ArrayList<>();
  private final List<IndicatorRow> indicators = new ArrayList<>();

  private FormHead fields;

  /**
   * @param caption the line above the form, or null
   * @param unitBefore the unit of amounts last stated before it, or null
   */
  ProjectForm(Line caption, AmountUnit unitBefore) {
    this.caption = caption;
    this.unitBefore = unitBefore;
  }

  Line caption() {
    return caption;
  }

  AmountUnit unitBefore() {
    return unitBefore;
  }

  List<FormRow> head() {
    return head;
  }

  void add(FormRow row) {
    head.add(row);
    fields = null;
  }

  void add(Field field) {
    elsewhere.add(field);
    fields = null;
  }

  /** The labels of the head with their values. */
  FormHead fields() {
    if (fields == null) {
      fields = new FormHead(head, elsewhere);
    }
    return fields;
  }

  List<IndicatorRow> indicators() {
    return indicators;
  }

  boolean has(Label label) {
    return head.stream().anyMatch(row -> row.has(label))
        || elsewhere.stream().anyMatch(field -> field.label() == label);
  }

  /** A form names its project; other tables of a budget document do not. */
  boolean isProject() {
    return !isOverall() && (has(Label.NAME) || has(Label.CODE) || !indicators.isEmpty());
  }

  /** Whether it is the form of the whole department's target. */
  boolean isOverall() {
    return !has(Label.NAME)
        && !has(Label.CODE)
        && (has(Label.TASKS) || caption != null && Caption.isOverall(caption.text()));
  }

  /** Where it begins. */
  Place place(String label) {
    if (!head.isEmpty()) {
      return head.get(0).place(label);
    }
    if (!elsewhere.isEmpty()) {
      return elsewhere.get(0).place();
    }
    return indicators.isEmpty() ? caption.place() : indicators.get(0).place(label);
  }
}
