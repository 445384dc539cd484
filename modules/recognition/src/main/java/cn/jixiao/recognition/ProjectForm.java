package cn.jixiao.recognition;

import java.util.ArrayList;
import java.util.List;

/** The rows that belong to one project: those above its indicators, and its indicators. */
final class ProjectForm {

  /** An indicator row and the headings it stands under. */
  record IndicatorRow(IndicatorColumns columns, FormRow row) {}

  private final String caption;
  private final List<FormRow> head = new ArrayList<>();
  private final List<IndicatorRow> indicators = new ArrayList<>();

  private FormHead fields;

  ProjectForm(String caption) {
    this.caption = caption;
  }

  /** The line above the form, or null. */
  String caption() {
    return caption;
  }

  List<FormRow> head() {
    return head;
  }

  /** The labels of the head with their values; to be asked for when all rows are there. */
  FormHead fields() {
    if (fields == null) {
      fields = new FormHead(head);
    }
    return fields;
  }

  List<IndicatorRow> indicators() {
    return indicators;
  }

  boolean has(Label label) {
    return head.stream().anyMatch(row -> row.has(label));
  }

  /** A form names its project; other tables of a budget document do not. */
  boolean isProject() {
    return has(Label.NAME) || has(Label.CODE) || !indicators.isEmpty();
  }
}
