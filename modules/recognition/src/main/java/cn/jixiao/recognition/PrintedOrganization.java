package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Place;
import cn.jixiao.formats.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unit a document or form names.
 *
 * @param code as printed, or null
 * @param name as printed, or null
 */
record PrintedOrganization(String code, String name, Place place, Ground ground) {

  private static final Pattern CODE_AND_NAME =
      Pattern.compile(
          "^(?:单位[:：])?[\\[【（(]?(\\d{3,9})[\\]】）)]?[\\s\\-—_－]{0,3}(?!年)(\\p{IsHan}.{1,60})$");
  private static final Pattern NAME_AND_CODE =
      Pattern.compile("^(\\p{IsHan}.{1,60}?)[\\[【（(](\\d{3,9})[\\]】）)]$");
  private static final Pattern AFTER_WORD =
      Pattern.compile("^单位(?:[（(][公盖签]章[)）])?[:：]\\s?(\\p{IsHan}{3,40})(?=$|[\\s\\u3000])");
  private static final Pattern NAME =
      Pattern.compile("^\\p{IsHan}{1,40}(?:政府|办事处|委员会|管委会|局|中心|镇|乡|街道|所|站|机关)(?:[（(]?本级[)）]?)?$");
  private static final Pattern TITLE =
      Pattern.compile("^\\d{6}\\s?\\p{IsHan}[\\p{IsHan}（）()·]{1,40}$");
  private static final Pattern COMPILED_BY = Pattern.compile("^(\\d{3,9})?(\\p{IsHan}.{2,60}?)编制$");
  private static final Pattern OF_TITLE =
      Pattern.compile(
          "^(?:[（(]?(?:19|20)\\d{2}年度?[)）]?)?(\\p{IsHan}{2,30}?(?:人民政府|政府|街道办事处|管理委员会|管委会|委员会|局|中心|镇|乡))"
              + "(?:本级)?(?:19|20)\\d{2}\\s?年.{0,30}(?:绩效|预算).{0,20}$");
  private static final Pattern OF_YEARS_TITLE =
      Pattern.compile(
          "^(?:19|20)\\d{2}\\s?年度?\\s?(\\p{IsHan}{2,30}?(?:政府|街道办事处|委员会|管委会|局))"
              + "(?:本级)?(?=部门|单位|项目|预算|绩效|整体|财政).{0,30}(?:绩效|预算).{0,20}$");

  /** From a form's first rows: code and name in one cell, or each beside its label. */
  static Optional<PrintedOrganization> in(FormHead head) {
    var code = head.find(Label.ORGANIZATION_CODE).filter(it -> it.text() != null);
    var name = head.find(Label.ORGANIZATION_NAME).filter(it -> it.text() != null);
    if (code.isPresent() || name.isPresent()) {
      var field = name.orElseGet(code::get);
      var codeText = code.map(Field::text).orElse(null);
      return Optional.of(
          name.isEmpty()
              ? split(codeText, null, field.place(), field.ground())
              : split(field.text(), codeText, field.place(), field.ground()));
    }
    return inRows(head)
        .or(
            () ->
                head.find(Label.DEPARTMENT)
                    .filter(it -> it.text() != null)
                    .map(it -> split(it.text(), null, it.place(), Ground.PART)));
  }

  private static Optional<PrintedOrganization> inRows(FormHead head) {
    for (var row : head.rows()) {
      for (var cell : row.cells()) {
        var found = inCell(row, cell);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PrintedOrganization> inCell(FormRow row, Cell cell) {
    var line = cell.text().length() > 200 ? "" : cell.line();
    if (line.isEmpty() || !standsAlone(row, cell)) {
      return Optional.empty();
    }
    var place = row.grid().place(cell, null);
    if (CODE_AND_NAME.matcher(line).matches()) {
      return Optional.of(split(line, null, place, Ground.CUSTOM));
    }
    var named = AFTER_WORD.matcher(line);
    if (named.find() && AmountUnits.stated(line).isEmpty()) {
      return Optional.of(new PrintedOrganization(null, named.group(1), place, Ground.CUSTOM));
    }
    return besideAmountUnit(row, cell)
        ? Optional.of(new PrintedOrganization(null, line, place, Ground.CUSTOM))
        : Optional.empty();
  }

  /** Whether a line is nothing but a unit's code and name, as above its share of a text. */
  static boolean isTitle(String line) {
    return TITLE.matcher(line).matches();
  }

  /** Whether a text is the name of an office and nothing else. */
  static boolean isName(String line) {
    return line.length() <= 60 && NAME.matcher(line).matches();
  }

  /** From a line above a form: 单位（公章）：云溪镇人民政府. */
  static Optional<PrintedOrganization> afterWord(Line line) {
    var matcher = AFTER_WORD.matcher(line.text());
    return matcher.find()
        ? Optional.of(new PrintedOrganization(null, matcher.group(1), line.place(), Ground.CUSTOM))
        : Optional.empty();
  }

  /** From the cover: 云溪镇人民政府编制. */
  static Optional<PrintedOrganization> onCover(Line line) {
    var matcher = COMPILED_BY.matcher(line.text());
    return matcher.matches()
        ? Optional.of(
            new PrintedOrganization(
                matcher.group(1), Words.trim(matcher.group(2)), line.place(), Ground.CUSTOM))
        : Optional.empty();
  }

  /** From a title: 云溪镇人民政府2027年项目支出绩效目标表. */
  static Optional<PrintedOrganization> inTitle(Line line) {
    for (var pattern : List.of(OF_TITLE, OF_YEARS_TITLE)) {
      var matcher = pattern.matcher(line.text().length() > 100 ? "" : line.text());
      if (matcher.matches()) {
        return Optional.of(
            new PrintedOrganization(null, matcher.group(1), line.place(), Ground.PART));
      }
    }
    return Optional.empty();
  }

  private static PrintedOrganization split(
      String written, String otherCode, Place place, Ground ground) {
    var before = CODE_AND_NAME.matcher(written);
    if (before.matches()) {
      return new PrintedOrganization(before.group(1), Words.trim(before.group(2)), place, ground);
    }
    var behind = NAME_AND_CODE.matcher(written);
    if (behind.matches()) {
      return new PrintedOrganization(behind.group(2), Words.trim(behind.group(1)), place, ground);
    }
    var onlyCode = written.matches("\\d{3,12}");
    return new PrintedOrganization(
        onlyCode && otherCode == null ? written : otherCode,
        onlyCode ? null : written,
        place,
        ground);
  }

  /** In a row with labels a text is the value of one of them. */
  private static boolean standsAlone(FormRow row, Cell cell) {
    return row.begins(cell)
        && row.cells().stream().noneMatch(other -> other != cell && FormHead.isLabel(other));
  }

  private static boolean besideAmountUnit(FormRow row, Cell cell) {
    return AmountUnits.inRow(row).isPresent()
        && AmountUnits.stated(cell.text()).isEmpty()
        && AmountUnits.among(cell.line()).isEmpty()
        && !FormHead.isLabel(cell);
  }

  /** Whether it is the same unit, with the code the other one lacks. */
  boolean completes(PrintedOrganization other) {
    return code != null && other.code == null && name != null && name.equals(other.name);
  }

  boolean isSame(PrintedOrganization other) {
    return printed().equals(other.printed());
  }

  /** Code and name in one, as forms print them. */
  String printed() {
    return (code == null ? "" : code) + (name == null ? "" : name);
  }
}
