package cn.jixiao.web.projects;

import cn.jixiao.indicators.IndicatorCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A pasted block on its way into the indicator table: from the cell with the focus on, rows are
 * added where they do not suffice. Columns of categories find their place in the tree, a value in
 * one cell is split over its three controls, and a heading is left away.
 */
final class PastedRows {

  private static final int MOST_ROWS = 200;
  private static final List<String> COLUMNS =
      List.of("level2", "name", "description", "value", "basis", "weight");
  private static final Set<String> PARTS = Set.of("operator", "measureUnit");

  private final TargetForm form;
  private final Predicate<String> isHeading;

  PastedRows(TargetForm form, Predicate<String> isHeading) {
    this.form = form;
    this.isHeading = isHeading;
  }

  void paste(String text, int row, String column) {
    var block = new ArrayList<>(PastedBlock.rows(text));
    block.removeIf(cells -> cells.stream().filter(isHeading).count() > 1);
    var start = COLUMNS.indexOf(PARTS.contains(column) ? "value" : column);
    var categories = start <= 1 ? categories(block) : 0;
    var parted = isParted(block, categories, start);
    var level1 = "";
    for (var i = 0; i < block.size() && row + i < MOST_ROWS; i++) {
      var cells = block.get(i);
      var target = rowAt(row + i);
      if (categories > 0) {
        level1 = category(target, cells.subList(0, Math.min(categories, cells.size())), level1);
      }
      var first = categories > 0 ? 1 : Math.max(start, 0);
      write(target, cells.subList(Math.min(categories, cells.size()), cells.size()), first, parted);
    }
  }

  private IndicatorRow rowAt(int index) {
    var rows = form.getIndicators();
    return index < rows.size()
        ? rows.get(index)
        : form.addIndicator(rows.isEmpty() ? null : rows.get(rows.size() - 1));
  }

  private static void write(IndicatorRow row, List<String> cells, int first, boolean parted) {
    var column = first;
    for (var i = 0; i < cells.size() && column < COLUMNS.size(); i++, column++) {
      var text = cells.get(i);
      switch (COLUMNS.get(column)) {
        case "level2" -> recognise(text, 2).ifPresent(row::setCategory);
        case "name" -> row.setName(text);
        case "description" -> row.setDescription(text);
        case "value" -> {
          if (parted) {
            row.write(String.join("", cells.subList(i, Math.min(i + 3, cells.size()))));
            i += 2;
          } else {
            row.write(text);
          }
        }
        case "basis" -> row.setBasis(text);
        default -> row.setWeight(text);
      }
    }
  }

  /** How many columns at the beginning name places in the tree: none, one or two. */
  private static int categories(List<List<String>> block) {
    var columns = 0;
    while (columns < 2 && isCategory(block, columns)) {
      columns++;
    }
    return columns;
  }

  private static boolean isCategory(List<List<String>> block, int column) {
    var texts = column(block, column);
    return !texts.isEmpty()
        && texts.stream()
            .allMatch(text -> recognise(text, 1).isPresent() || recognise(text, 2).isPresent());
  }

  /** Whether sign, number and unit stand in columns of their own. */
  private static boolean isParted(List<List<String>> block, int categories, int start) {
    var at = categories > 0 ? categories + 2 : COLUMNS.indexOf("value") - start;
    var signs = at < 0 ? List.<String>of() : column(block, at);
    return !signs.isEmpty() && signs.stream().allMatch(text -> text.matches("[≥≤=><≧≦＝＞＜]"));
  }

  private static List<String> column(List<List<String>> block, int column) {
    return block.stream()
        .filter(cells -> cells.size() > column && !cells.get(column).isEmpty())
        .map(cells -> cells.get(column))
        .toList();
  }

  /** Merged cells name the first level only once; then it is the one above. */
  private static String category(IndicatorRow row, List<String> cells, String above) {
    var level1 = above;
    for (var text : cells) {
      var second = IndicatorCategory.recognise(text, 2);
      var first = IndicatorCategory.recognise(text, 1);
      if (first.isPresent() && second.isEmpty()) {
        level1 = first.get().label();
      }
      if (second.isPresent()) {
        row.setCategory(IndicatorRow.choice(second.get()));
        return second.get().parent().label();
      }
    }
    if (!level1.isEmpty() && !level1.equals(row.getLevel1())) {
      row.setCategory(IndicatorRow.choice(level1, null));
    }
    return level1;
  }

  private static Optional<String> recognise(String text, int level) {
    return IndicatorCategory.recognise(text, level).map(IndicatorRow::choice);
  }
}
