package cn.jixiao.recognition;

import java.util.ArrayList;
import java.util.List;

/** Settles what headings mean beside each other: which of two names, values or halves counts. */
final class ColumnMeanings {

  /** From here on the words for a name also stand for a whole table of indicators. */
  private static final int GENERAL = List.of(Label.INDICATOR.words()).indexOf("绩效指标");

  private final List<Column> columns;
  private Period period = Period.OPEN;

  private ColumnMeanings(List<Column> columns) {
    this.columns = new ArrayList<>(columns);
  }

  static Columns settle(List<Column> columns) {
    var meanings = new ColumnMeanings(columns);
    meanings.passOverSideLabels();
    meanings.tellHalvesApart();
    meanings.settleNames();
    meanings.settleStandards();
    meanings.settleValues();
    meanings.settleWords();
    return new Columns(List.copyOf(meanings.columns), meanings.period);
  }

  /** A word left of the levels stands beside the whole table: 绩效指标, 年度绩效指标. */
  private void passOverSideLabels() {
    var levels = first(Label.LEVEL1) < 0 ? first(Label.LEVEL2) : first(Label.LEVEL1);
    for (var i = 0; i < levels; i++) {
      if (columns.get(i).label() == Label.INDICATOR && rank(columns.get(i)) >= GENERAL) {
        period = columns.get(i).period();
        columns.set(i, columns.get(i).as(null));
      }
    }
  }

  /**
   * Where headings come twice, the table has a half for the whole project and one for the year,
   * which is the second unless it says otherwise.
   */
  private void tellHalvesApart() {
    var half = secondHalf();
    if (half < 0) {
      return;
    }
    var firstIsYears =
        columns.subList(0, half).stream().anyMatch(it -> it.period() == Period.YEAR)
            && columns.subList(half, columns.size()).stream()
                .noneMatch(it -> it.period() == Period.YEAR);
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var shared = column.label() == null || !column.label().isColumn();
      if (!shared && column.label() != Label.LEVEL1) {
        columns.set(i, column.during(i < half == firstIsYears ? Period.YEAR : Period.WHOLE));
      }
    }
  }

  /** Where the first of names and second levels comes for the second time; negative if never. */
  private int secondHalf() {
    for (var label : new Label[] {Label.LEVEL2, Label.INDICATOR}) {
      var first = first(label);
      for (var i = first + 1; first >= 0 && i < columns.size(); i++) {
        var again = columns.get(i).label() == label;
        if (again && (label == Label.LEVEL2 || isSameWord(columns.get(i), columns.get(first)))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isSameWord(Column one, Column other) {
    return one.printed().equals(other.printed());
  }

  /** The third level is the name; what else could be one describes it. Without any, that names. */
  private void settleNames() {
    var best = -1;
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).label() == Label.INDICATOR
          && (best < 0 || rank(columns.get(i)) < rank(columns.get(best)))) {
        best = i;
      }
    }
    for (var i = 0; i < columns.size() && best >= 0; i++) {
      var column = columns.get(i);
      if (column.label() == Label.INDICATOR && rank(column) > rank(columns.get(best))) {
        columns.set(i, column.as(first(Label.DESCRIPTION) < 0 ? Label.DESCRIPTION : null));
      }
    }
    if (best < 0) {
      rename(Label.DESCRIPTION, Label.INDICATOR);
    }
  }

  /** Words of the dictionary stand in the order of how surely they name an indicator. */
  private static int rank(Column column) {
    var words = List.of(Label.INDICATOR.words());
    for (var i = 0; i < words.size(); i++) {
      if (column.printed().contains(words.get(i))) {
        return i;
      }
    }
    return words.size();
  }

  /** 绩效标准 is the value where nothing else is; beside a value it describes what is meant. */
  private void settleStandards() {
    var values = columns.stream().filter(it -> it.label() == Label.VALUE).toList();
    if (values.stream().allMatch(ColumnMeanings::isStandard)) {
      return;
    }
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).label() == Label.VALUE && isStandard(columns.get(i))) {
        columns.set(i, columns.get(i).as(first(Label.DESCRIPTION) < 0 ? Label.DESCRIPTION : null));
      }
    }
  }

  private static boolean isStandard(Column column) {
    return column.printed().contains("标准");
  }

  /** Beside a value for the year, one that does not say its time is for the whole project. */
  private void settleValues() {
    var forYear =
        columns.stream().anyMatch(it -> it.label() == Label.VALUE && it.period() == Period.YEAR);
    var taken = false;
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (column.label() == Label.VALUE && column.period() == Period.OPEN) {
        columns.set(i, forYear ? column.during(Period.WHOLE) : taken ? column.as(null) : column);
        taken = true;
      }
    }
  }

  /** 单位 before the projects is the one they belong to; 目标 beside a value is the goal. */
  private void settleWords() {
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (column.printed().equals("单位") && i < first(Label.NAME)) {
        columns.set(i, column.as(Label.ORGANIZATION_NAME));
      }
      if (column.printed().equals("目标") && i < first(Label.LEVEL1)) {
        columns.set(i, column.as(Label.GOALS));
      }
    }
  }

  private void rename(Label from, Label to) {
    columns.replaceAll(column -> column.label() == from ? column.as(to) : column);
  }

  private int first(Label label) {
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).label() == label) {
        return i;
      }
    }
    return -1;
  }
}
