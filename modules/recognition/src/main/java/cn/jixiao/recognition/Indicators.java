package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import cn.jixiao.formats.Words;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows of a project's indicator tables. */
final class Indicators {

  private static final Set<Label> CONTENT =
      Set.of(Label.INDICATOR, Label.DESCRIPTION, Label.VALUE, Label.BASIS);
  private static final Pattern WEIGHT = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,2})?)(?:%|％|分)?$");
  private static final Pattern SYMBOL =
      Pattern.compile("^(?:[≥≤=><≧≦═＝＞＜]|>=|<=|大于等于|小于等于|等于|大于|小于)$");

  private final Notes notes;
  private final Sources sources;
  private final Levels levels = new Levels();
  private final List<IndicatorDraft> drafts = new ArrayList<>();
  private final boolean levelsPrinted;
  private final boolean namesPrinted;
  private Place firstBlank;
  private int blankRows;

  private Indicators(ProjectForm form, Notes notes, Sources sources) {
    this.notes = notes;
    this.sources = sources;
    namesPrinted = form.indicators().stream().anyMatch(row -> row.has(Label.INDICATOR));
    levelsPrinted = form.indicators().stream().anyMatch(row -> row.has(Label.LEVEL1));
  }

  static List<IndicatorDraft> read(ProjectForm form, Notes notes, Sources sources) {
    var indicators = new Indicators(form, notes, sources);
    var rows = form.indicators();
    var period = period(rows);
    rows.stream().filter(row -> row.period().compareTo(period) <= 0).forEach(indicators::take);
    indicators.noteOtherTable(rows, period);
    if (indicators.blankRows > 0) {
      notes.add(indicators.firstBlank, NoteKind.BLANK_ROWS_SKIPPED, indicators.blankRows);
    }
    return indicators.drafts;
  }

  /** Where there is a table for the year, one for the whole project is left. */
  private static Period period(List<IndicatorRow> rows) {
    var forYear = rows.stream().anyMatch(row -> row.period() != Period.WHOLE && isFilled(row));
    return forYear ? Period.OPEN : Period.WHOLE;
  }

  private void noteOtherTable(List<IndicatorRow> rows, Period taken) {
    var left = rows.stream().filter(row -> row.period().compareTo(taken) > 0).toList();
    if (left.stream().anyMatch(Indicators::isFilled)) {
      notes.add(left.get(0).place(null), NoteKind.OTHER_PERIOD_LEFT, left.size());
    }
  }

  private static boolean isFilled(IndicatorRow row) {
    return row.otherValue() != null || CONTENT.stream().anyMatch(row::has);
  }

  private void take(IndicatorRow row) {
    if (!namesPrinted && Levels.isName(row.get(Label.LEVEL2))) {
      row.moveTo(Label.INDICATOR, Label.LEVEL2);
    }
    levels.take(row);
    if (isFilled(row)) {
      read(row);
    } else if (row.isMeant()) {
      blankRows++;
      firstBlank = firstBlank == null ? row.place(null) : firstBlank;
    }
  }

  private void read(IndicatorRow row) {
    takeOtherPeriod(row);
    var below = sources.below("indicators", drafts.size());
    var value = value(row, below);
    drafts.add(
        new IndicatorDraft(
            level("level1", levelsPrinted ? levels.level1() : null, below),
            level("level2", levels.level2(), below),
            text("name", row.get(Label.INDICATOR), below),
            text("description", row.get(Label.DESCRIPTION), below),
            value == null ? null : value.getWritten(),
            text("basis", row.get(Label.BASIS), below),
            value == null || value.getOperator() == null ? null : value.getOperator().symbol(),
            value == null ? null : value.getNumber(),
            value == null ? null : value.getMeasureUnit(),
            weight(row.get(Label.WEIGHT), below)));
  }

  /** The year's value counts; the other is told, or taken where the year has none. */
  private void takeOtherPeriod(IndicatorRow row) {
    var other = row.otherValue();
    var years = row.get(Label.VALUE);
    if (other == null) {
      return;
    }
    if (years == null) {
      var place = row.place(Label.VALUE.printed());
      row.put(Label.VALUE, new IndicatorRow.Part(other, place, Ground.OTHER_PERIOD));
      notes.add(place, NoteKind.OTHER_PERIOD_TAKEN, other);
    } else if (!Words.line(years.text()).equals(other)) {
      notes.add(years.place(), NoteKind.OTHER_PERIOD_LEFT, other);
    }
  }

  private String level(String field, IndicatorRow.Part part, Sources below) {
    var word = Levels.word(part);
    if (word != null) {
      below.add(field, word, part.place(), part.ground());
      if (part.ground() == Ground.GUESS) {
        notes.add(part.place(), NoteKind.LEVEL_GUESSED, word);
      }
    }
    return word;
  }

  private static String text(String field, IndicatorRow.Part part, Sources below) {
    var text = line(part);
    if (text != null) {
      below.add(field, text, part.place(), part.ground());
    }
    return text;
  }

  private TargetValue value(IndicatorRow row, Sources below) {
    var part = row.get(Label.VALUE);
    var written = line(part);
    if (written == null) {
      return null;
    }
    var symbol = symbol(line(row.get(Label.OPERATOR)));
    var unit = line(row.get(Label.MEASURE_UNIT));
    var value = value(written, symbol, unit);
    if (value != null && value.getNumber() != null && value.getMeasureUnit() == null) {
      value = value(written, symbol, row.headingUnit());
    }
    var ground = part.ground();
    if (value == null) {
      value = TargetValue.of(written, null, null, null);
      ground = ground.and(Ground.CONTRADICTED);
      notes.add(part.place(), NoteKind.VALUE_CONTRADICTS, written);
    } else if (value.getResidue() != null) {
      ground = ground.and(Ground.RESIDUE);
      notes.add(part.place(), NoteKind.VALUE_RESIDUE, written, value.getResidue());
    }
    addSources(value, row, ground, below);
    return value;
  }

  /** Null where the columns beside the value say something else. */
  private static TargetValue value(String written, String symbol, String unit) {
    try {
      return TargetValue.of(written, symbol, null, unit);
    } catch (RuleViolation contradiction) {
      return null;
    }
  }

  private static void addSources(
      TargetValue value, IndicatorRow row, Ground ground, Sources below) {
    var place = row.get(Label.VALUE).place();
    below.add("value", value.getWritten(), place, ground);
    below.add("operator", value.getOperator(), place(row, Label.OPERATOR), ground);
    below.add("number", value.getNumber(), place, ground);
    below.add("measureUnit", value.getMeasureUnit(), place(row, Label.MEASURE_UNIT), ground);
  }

  private static Place place(IndicatorRow row, Label label) {
    return row.has(label) ? row.get(label).place() : row.get(Label.VALUE).place();
  }

  private static String symbol(String written) {
    return written != null && SYMBOL.matcher(written).matches() ? written : null;
  }

  private static BigDecimal weight(IndicatorRow.Part part, Sources below) {
    var written = line(part);
    var matcher = WEIGHT.matcher(written == null ? "" : Words.squeezed(written));
    if (!matcher.matches()) {
      return null;
    }
    below.add("weight", written, part.place(), part.ground());
    return new BigDecimal(matcher.group(1));
  }

  private static String line(IndicatorRow.Part part) {
    return part == null ? null : Fillers.lineOrNull(part.text());
  }
}
