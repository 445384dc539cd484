package cn.jixiao.web.projects;

import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.WrittenTarget;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the fields of a target say, by their JSON names, and where a field stands now whose row has
 * moved since somebody spoke of it.
 */
public final class TargetFields implements PaperFields {

  private static final Pattern ROW = Pattern.compile("(plan|goals|indicators)\\[(\\d{1,4})](.*)");

  private final TargetForm form;
  private final List<String> indicators;

  /**
   * @param indicators the identities of its indicators, in their order
   */
  TargetFields(TargetDraft draft, List<String> indicators) {
    this.form = TargetForm.of(draft);
    this.indicators = indicators;
  }

  public static TargetFields of(WrittenTarget written) {
    var indicators = written.indicatorIds().stream().map(String::valueOf).toList();
    return new TargetFields(written.draft(), indicators);
  }

  @Override
  public String text(String field) {
    return new FormActs(form, new KeptRows()).text(field);
  }

  /** An indicator by its identity, a checkpoint by its label. */
  @Override
  public String row(String field) {
    var row = ROW.matcher(field);
    if (!row.matches() || text(field) == null) {
      return null;
    }
    return switch (row.group(1)) {
      case "indicators" -> indicators.get(index(row));
      case "plan" -> form.getPlan().get(index(row)).getLabel();
      default -> null;
    };
  }

  /** A goal is found by what it said. */
  @Override
  public String now(String field, String rowKey, String seen) {
    var row = ROW.matcher(field);
    if (!row.matches()) {
      return field;
    }
    var at =
        switch (row.group(1)) {
          case "indicators" -> indicators.indexOf(rowKey);
          case "plan" -> indexOfCheckpoint(rowKey);
          default -> indexOfGoal(seen, index(row));
        };
    return at < 0 ? null : row.group(1) + "[" + at + "]" + row.group(3);
  }

  private int indexOfCheckpoint(String key) {
    return form.getPlan().stream().map(PlanRow::getLabel).toList().indexOf(key);
  }

  private int indexOfGoal(String seen, int then) {
    var same = form.getGoals().stream().map(TextRow::getText).toList().indexOf(seen);
    return same >= 0 || then >= form.getGoals().size() ? same : then;
  }

  private static int index(Matcher row) {
    return Integer.parseInt(row.group(2));
  }
}
