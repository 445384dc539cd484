package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows of an indicator table; a level that is left out is the one above. */
final class Indicators {

  private static final Set<Label> CONTENT =
      Set.of(Label.INDICATOR, Label.DESCRIPTION, Label.VALUE, Label.BASIS);
  private static final Pattern WEIGHT = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,2})?)(?:%|％|分)?$");
  private static final Pattern SYMBOL =
      Pattern.compile("^(?:[≥≤=><≧≦＝＞＜]|>=|<=|大于等于|小于等于|等于|大于|小于)$");

  private final Notes notes;
  private final Sources sources;
  private final List<IndicatorDraft> drafts = new ArrayList<>();
  private String level1;
  private String level2;
  private int blankRows;
  private FormRow firstBlank;

  private Indicators(Notes notes, Sources sources) {
    this.notes = notes;
    this.sources = sources;
  }

  static List<IndicatorDraft> read(ProjectForm form, Notes notes, Sources sources) {
    var indicators = new Indicators(notes, sources);
    form.indicators().forEach(indicators::take);
    if (indicators.blankRows > 0) {
      notes.add(
          indicators.firstBlank.place(null), NoteKind.BLANK_ROWS_SKIPPED, indicators.blankRows);
    }
    return indicators.drafts;
  }

  private void take(ProjectForm.IndicatorRow indicator) {
    var row = indicator.row();
    var texts = indicator.columns().read(row.cells());
    level(texts);
    if (CONTENT.stream().noneMatch(texts::containsKey)) {
      blankRows++;
      firstBlank = firstBlank == null ? row : firstBlank;
      return;
    }
    var draft = draft(texts, row);
    addSources(draft, row);
    drafts.add(draft);
  }

  private void addSources(IndicatorDraft draft, FormRow row) {
    var below = sources.below("indicators", drafts.size());
    below.add("level1", draft.level1(), row.place(Label.LEVEL1.printed()), Ground.LABEL);
    below.add("level2", draft.level2(), row.place(Label.LEVEL2.printed()), Ground.LABEL);
    below.add("name", draft.name(), row.place(Label.INDICATOR.printed()), Ground.LABEL);
    below.add(
        "description", draft.description(), row.place(Label.DESCRIPTION.printed()), Ground.LABEL);
    below.add("value", draft.value(), row.place(Label.VALUE.printed()), Ground.LABEL);
    below.add("basis", draft.basis(), row.place(Label.BASIS.printed()), Ground.LABEL);
    below.add("operator", draft.operator(), row.place(Label.VALUE.printed()), Ground.LABEL);
    below.add("number", draft.number(), row.place(Label.VALUE.printed()), Ground.LABEL);
    below.add("measureUnit", draft.measureUnit(), row.place(Label.VALUE.printed()), Ground.LABEL);
    below.add("weight", draft.weight(), row.place(Label.WEIGHT.printed()), Ground.LABEL);
  }

  private void level(Map<Label, String> texts) {
    if (texts.containsKey(Label.LEVEL1)) {
      var stated = word(texts.get(Label.LEVEL1));
      level2 = stated.equals(level1) ? level2 : null;
      level1 = stated;
    }
    if (texts.containsKey(Label.LEVEL2)) {
      level2 = word(texts.get(Label.LEVEL2));
    }
  }

  private IndicatorDraft draft(Map<Label, String> texts, FormRow row) {
    var value = line(texts, Label.VALUE);
    var symbol = symbol(line(texts, Label.OPERATOR));
    var stated = value(value, symbol, line(texts, Label.MEASURE_UNIT), row);
    if (stated != null && stated.getResidue() != null) {
      notes.add(
          row.place(Label.VALUE.printed()), NoteKind.VALUE_RESIDUE, value, stated.getResidue());
    }
    return new IndicatorDraft(
        level1,
        level2,
        line(texts, Label.INDICATOR),
        line(texts, Label.DESCRIPTION),
        stated == null ? null : stated.getWritten(),
        line(texts, Label.BASIS),
        stated == null || stated.getOperator() == null ? null : stated.getOperator().symbol(),
        stated == null ? null : stated.getNumber(),
        stated == null ? null : stated.getMeasureUnit(),
        weight(line(texts, Label.WEIGHT)));
  }

  /** Where the columns beside it say something else, the value as written counts. */
  private TargetValue value(String written, String symbol, String unit, FormRow row) {
    try {
      return written == null ? null : TargetValue.of(written, symbol, null, unit);
    } catch (RuleViolation contradiction) {
      notes.add(row.place(Label.VALUE.printed()), NoteKind.VALUE_CONTRADICTS, written);
      return TargetValue.of(written, null, null, null);
    }
  }

  /** Levels are words of a fixed list, in narrow cells: blanks in them mean nothing. */
  private static String word(String text) {
    return Words.squeezed(text);
  }

  private static String symbol(String written) {
    return written != null && SYMBOL.matcher(written).matches() ? written : null;
  }

  private static BigDecimal weight(String written) {
    var matcher = WEIGHT.matcher(written == null ? "" : Words.squeezed(written));
    return matcher.matches() ? new BigDecimal(matcher.group(1)) : null;
  }

  private static String line(Map<Label, String> texts, Label label) {
    var text = texts.get(label);
    return text == null ? null : Words.lineOrNull(text);
  }
}
