package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Walks one sheet of a newer Excel file. Of a formula only the result that was saved is taken. */
final class XlsxSheet {

  private final XmlPart xml;
  private final XlsxTexts texts;
  private final CellFormats formats;
  private final SheetCells cells;
  private int row = -1;
  private int column;

  XlsxSheet(XmlPart xml, XlsxTexts texts, CellFormats formats, SheetCells cells) {
    this.xml = xml;
    this.texts = texts;
    this.formats = formats;
    this.cells = cells;
  }

  SheetCells read() throws XMLStreamException {
    while (xml.next()) {
      if (xml.isStart()) {
        start(xml.name());
      }
    }
    return cells;
  }

  private void start(String element) throws XMLStreamException {
    switch (element) {
      case "col" -> {
        if (xml.is("hidden")) {
          cells.hideColumns(xml.number("min", 0) - 1, xml.number("max", 0) - 1);
        }
      }
      case "row" -> startRow();
      case "c" -> readCell();
      case "mergeCell" -> cells.merge(range(xml.attribute("ref")));
      default -> {
        // views, rules for colours, pictures: nothing to read
      }
    }
  }

  private void startRow() {
    row = xml.number("r", row + 2) - 1;
    column = 0;
    if (xml.is("hidden")) {
      cells.hideRow(row);
    }
  }

  private void readCell() throws XMLStreamException {
    var reference = xml.attribute("r");
    if (reference != null) {
      column = address(reference).getColumn();
    }
    var type = xml.attribute("t");
    var style = xml.number("s", 0);
    var text = "";
    String typed = null;
    for (var depth = 1; depth > 0 && xml.next(); ) {
      if (!xml.isStart()) {
        depth--;
      } else if (xml.name().equals("v")) {
        text = value(type == null ? "n" : type, xml.text(), style);
      } else if (xml.name().equals("f")) {
        typed = TypedFormula.text(xml.text()).orElse(null);
      } else if (xml.name().equals("is")) {
        text = XlsxTexts.text(xml);
      } else {
        xml.passOver();
      }
    }
    cells.put(row, column++, typed == null ? text : typed);
  }

  private String value(String type, String raw, int style) {
    return switch (type) {
      case "s" -> texts.get(raw);
      case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
      case "n" -> raw.isBlank() ? "" : formats.show(number(raw), style);
      default -> raw;
    };
  }

  private static double number(String raw) {
    try {
      return Double.parseDouble(raw);
    } catch (NumberFormatException noNumber) {
      throw new RuleViolation(FormatRule.BROKEN_FILE);
    }
  }

  private static CellAddress address(String reference) {
    try {
      var address = new CellAddress(reference);
      Reading.require(address.getColumn() >= 0);
      return address;
    } catch (IllegalArgumentException | IndexOutOfBoundsException noReference) {
      throw new RuleViolation(FormatRule.BROKEN_FILE);
    }
  }

  private static SheetCells.Range range(String reference) {
    try {
      var range = CellRangeAddress.valueOf(reference);
      return SheetCells.Range.of(range);
    } catch (RuntimeException noRange) {
      throw new RuleViolation(FormatRule.BROKEN_FILE);
    }
  }
}
