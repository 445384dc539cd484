package cn.jixiao.formats;

import java.util.HashMap;
import javax.xml.stream.XMLStreamException;

/** Takes from the styles of a workbook how its numbers are shown. */
final class XlsxStyles {

  private final CellFormats formats;

  XlsxStyles(CellFormats formats) {
    this.formats = formats;
  }

  void read(XmlPart xml) throws XMLStreamException {
    var own = new HashMap<Integer, String>();
    var ofCells = false;
    while (xml.next()) {
      switch (xml.name()) {
        case "numFmt" -> {
          if (xml.isStart()) {
            own.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
          }
        }
        case "cellXfs" -> ofCells = xml.isStart();
        case "xf" -> {
          if (ofCells && xml.isStart()) {
            var format = xml.number("numFmtId", 0);
            formats.add(format, own.get(format));
          }
        }
        default -> {
          // fonts, borders and colours say nothing
        }
      }
    }
  }
}
