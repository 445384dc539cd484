package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, which its cells name by number. */
final class XlsxTexts {

  private final Reading reading;
  private final List<String> texts = new ArrayList<>();

  XlsxTexts(Reading reading) {
    this.reading = reading;
  }

  void read(XmlPart xml) throws XMLStreamException {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("si")) {
        reading.cell();
        texts.add(text(xml));
      }
    }
  }

  String get(String number) {
    var index = XmlPart.number(number, -1, 10);
    if (index < 0 || index >= texts.size()) {
      throw new RuleViolation(FormatRule.BROKEN_FILE);
    }
    return reading.text(texts.get(index));
  }

  /** The text of the element at whose start this stands, without hints on how it is spoken. */
  static String text(XmlPart xml) throws XMLStreamException {
    var text = new StringBuilder();
    for (var depth = 1; depth > 0 && xml.next(); ) {
      if (!xml.isStart()) {
        depth--;
      } else if (xml.name().equals("t")) {
        text.append(xml.text());
      } else if (xml.name().equals("rPh")) {
        xml.passOver();
      } else {
        depth++;
      }
    }
    return text.toString();
  }
}
