package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unit a document or form names.
 *
 * @param code as printed, or null
 * @param name as printed, or null
 */
record PrintedOrganization(String code, String name) {

  private static final Pattern CODE_AND_NAME =
      Pattern.compile("^(?:单位[:：])?(\\d{3,9})[\\s\\-—_]{0,3}(\\p{IsHan}.{1,60})$");
  private static final Pattern TITLE =
      Pattern.compile("^\\d{6}\\s?\\p{IsHan}[\\p{IsHan}（）()·]{1,40}$");
  private static final Pattern COMPILED_BY = Pattern.compile("^(\\d{3,9})?(\\p{IsHan}.{2,60}?)编制$");

  /** From a form's first rows: code and name in one cell, or each beside its label. */
  static Optional<PrintedOrganization> in(FormHead head) {
    var code = head.text(Label.ORGANIZATION_CODE);
    var name = head.text(Label.ORGANIZATION_NAME);
    if (code != null || name != null) {
      return Optional.of(name == null ? new PrintedOrganization(code, null) : split(name, code));
    }
    for (var row : head.rows()) {
      for (var cell : row.cells()) {
        var line = cell.line();
        if (CODE_AND_NAME.matcher(line).matches() && standsAlone(row, cell)) {
          return Optional.of(split(line, null));
        }
        if (besideAmountUnit(row, cell) && !line.isEmpty()) {
          return Optional.of(new PrintedOrganization(null, line));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a line is nothing but a unit's code and name, as above its share of a text. */
  static boolean isTitle(String line) {
    return TITLE.matcher(line).matches();
  }

  /** From the cover: 老庄子镇人民政府编制. */
  static Optional<PrintedOrganization> onCover(String line) {
    var matcher = COMPILED_BY.matcher(line);
    return matcher.matches()
        ? Optional.of(new PrintedOrganization(matcher.group(1), Words.trim(matcher.group(2))))
        : Optional.empty();
  }

  private static PrintedOrganization split(String written, String otherCode) {
    var matcher = CODE_AND_NAME.matcher(written);
    return matcher.matches()
        ? new PrintedOrganization(matcher.group(1), Words.trim(matcher.group(2)))
        : new PrintedOrganization(otherCode, written);
  }

  /** In a row with labels a text is the value of one of them. */
  private static boolean standsAlone(FormRow row, Cell cell) {
    return row.begins(cell)
        && row.cells().stream().noneMatch(other -> other != cell && FormHead.isLabel(other));
  }

  private static boolean besideAmountUnit(FormRow row, Cell cell) {
    return AmountUnits.inRow(row).isPresent()
        && AmountUnits.stated(cell.text()).isEmpty()
        && !FormHead.isLabel(cell)
        && standsAlone(row, cell);
  }

  /** Code and name in one, as forms print them. */
  String printed() {
    return (code == null ? "" : code) + (name == null ? "" : name);
  }
}
