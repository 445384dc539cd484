package cn.jixiao.recognition;

import cn.jixiao.formats.Grid;
import cn.jixiao.formats.Place;
import cn.jixiao.formats.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The lines that head a document, a sheet or a table: they tell the year, and often the unit. */
final class Titles {

  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)\\d{2})\\s?年度?.{0,30}?(?:部门|单位|预算|绩效文本|绩效目标)");
  private static final Pattern YEAR_ALONE =
      Pattern.compile("^[（(]?\\s?((?:19|20)\\d{2})\\s?年度?\\s?[)）]?$");
  private static final Pattern YEAR_BESIDE_WORD =
      Pattern.compile(
          "(?:^|[\\s\\u3000])(?:预算)?年度[:：]\\s?((?:19|20)\\d{2})\\s?年?(?=$|[\\s\\u3000])");
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("绩效.{0,20}[（(]\\s?((?:19|20)\\d{2})\\s?年度?\\s?[)）]$");
  private static final int LONGEST = 40;
  private static final int ROWS_OF_TITLES = 4;

  private final List<Line> lines;

  private Titles(List<Line> lines) {
    this.lines = lines;
  }

  /** The lines before the prose begins, and those in the first rows of each table. */
  static Titles of(SourceDocument document, List<Line> lines) {
    var titles = new ArrayList<Line>();
    for (var line : lines) {
      if (Heading.of(line.text()).filter(it -> it == Heading.OVERALL_GOAL).isPresent()) {
        break;
      }
      titles.add(line);
    }
    for (var block : document.blocks()) {
      if (block instanceof Grid grid) {
        addRows(grid, titles);
      }
    }
    return new Titles(titles);
  }

  private static void addRows(Grid grid, List<Line> titles) {
    for (var index = 0; index < Math.min(ROWS_OF_TITLES, grid.height()); index++) {
      var row = new FormRow(grid, index);
      var alone = row.onlyCell().isPresent();
      row.cells().stream()
          .filter(cell -> cell.text().length() < 4 * LONGEST && row.begins(cell))
          .filter(cell -> alone || YEAR_BESIDE_WORD.matcher(cell.line()).find())
          .filter(cell -> !cell.isBlank())
          .forEach(cell -> titles.add(new Line(cell.line(), grid.place(cell, null))));
    }
  }

  /** The year of a title; years inside the prose belong to what it tells. */
  Integer year(Notes notes, Sources sources) {
    for (var line : lines) {
      var year = year(line.text());
      if (year != null) {
        sources.add("year", year, line.place(), Ground.CUSTOM);
        return year;
      }
    }
    notes.add(Place.whole(), NoteKind.YEAR_NOT_PRINTED);
    return null;
  }

  private static Integer year(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    for (var pattern : List.of(YEAR_ALONE, YEAR_BESIDE_WORD, YEAR_BEHIND)) {
      var stated = pattern.matcher(text);
      if (stated.find()) {
        return Integer.valueOf(stated.group(1));
      }
    }
    var matcher = YEAR.matcher(text);
    var ofProject = Caption.matches(text) && Caption.name(text) != null;
    return matcher.find() && !ofProject ? Integer.valueOf(matcher.group(1)) : null;
  }

  /** Who compiled the document, or whom its title names; null where neither is printed. */
  PrintedOrganization organization() {
    return first(PrintedOrganization::onCover)
        .or(() -> first(PrintedOrganization::afterWord))
        .or(() -> first(PrintedOrganization::inTitle))
        .orElse(null);
  }

  private Optional<PrintedOrganization> first(
      Function<Line, Optional<PrintedOrganization>> reading) {
    return lines.stream()
        .map(line -> reading.apply(line).orElse(null))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
