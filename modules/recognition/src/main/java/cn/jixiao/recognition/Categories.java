package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Place;
import cn.jixiao.formats.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Indicators that stand, several in a cell, under or beside the category they belong to:
 * 维修里程≥3公里；新建桥梁1座.
 */
final class Categories {

  private static final int LONGEST = 300;
  private static final Pattern BETWEEN = Pattern.compile("[\\n；;]");
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:≥|≤|=|＝|>|＞|<|＜|≧|≦|═|[:：]|不低于|不少于|不超过|不高于|大于等于|小于等于|达到|控制在)\\s{0,3}\\S{0,60}$");

  private Categories() {}

  /** The indicators of a row under headings that are categories. */
  static List<IndicatorRow> read(Columns columns, FormRow row) {
    var rows = new ArrayList<IndicatorRow>();
    for (var category : columns.categories()) {
      for (var cell : row.cells()) {
        if (row.begins(cell) && category.covers(cell.column())) {
          rows.addAll(read(cell, category.level1(), category.level2(), row));
        }
      }
    }
    return rows;
  }

  /** The indicators of one cell. */
  static List<IndicatorRow> read(Cell cell, String level1, String level2, FormRow row) {
    var rows = new ArrayList<IndicatorRow>();
    for (var line : BETWEEN.split(cell.text())) {
      var text = Fillers.lineOrNull(Numbering.stripped(Words.line(line)));
      if (text != null) {
        var place = row.grid().place(cell, level2 == null ? level1 : level2);
        var indicator = new IndicatorRow(row, Period.OPEN);
        put(indicator, Label.LEVEL1, level1, place);
        put(indicator, Label.LEVEL2, level2, place);
        split(indicator, text, place);
        rows.add(indicator);
      }
    }
    return rows;
  }

  private static void put(IndicatorRow indicator, Label label, String text, Place place) {
    if (text != null) {
      indicator.put(label, new IndicatorRow.Part(text, place, Ground.CUSTOM));
    }
  }

  /** The value begins with its operator; without one the whole text is the name. */
  static void split(IndicatorRow indicator, String text, Place place) {
    var matcher = VALUE.matcher(text.length() > LONGEST ? "" : text);
    var found = matcher.find() && matcher.start() > 0;
    var name = found ? Words.trim(text.substring(0, matcher.start())) : text;
    indicator.put(Label.INDICATOR, new IndicatorRow.Part(name, place, Ground.PART));
    if (found) {
      var value = Words.trim(text.substring(matcher.start()).replaceFirst("^[:：]", ""));
      indicator.put(Label.VALUE, new IndicatorRow.Part(value, place, Ground.PART));
    }
  }
}
