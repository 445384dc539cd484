package cn.jixiao.formats;

import javax.xml.stream.XMLStreamException;

/** A Word paragraph while it is being read: its text, and the list it is numbered in. */
final class DocxParagraph {

  private final StringBuilder text = new StringBuilder();
  private String style;
  private String list;
  private int level = -1;

  void append(String piece) {
    text.append(piece);
  }

  /** Takes the style and the list from the properties at whose start the part stands. */
  void readProperties(XmlPart xml) throws XMLStreamException {
    for (var depth = 1; depth > 0 && xml.next(); ) {
      if (!xml.isStart()) {
        depth--;
        continue;
      }
      switch (xml.name()) {
        case "pStyle" -> style = xml.attribute("val");
        case "numId" -> list = xml.attribute("val");
        case "ilvl" -> level = xml.number("val", 0);
        default -> {
          // other properties are layout
        }
      }
      if (xml.name().equals("numPr")) {
        depth++;
      } else {
        xml.passOver();
      }
    }
  }

  /** With the number that Word prints before it. A number alone says nothing and is left out. */
  String numbered(DocxLists lists) {
    var number = lists.next(style, list, level);
    return text.toString().isBlank() ? text.toString() : number + text;
  }
}
