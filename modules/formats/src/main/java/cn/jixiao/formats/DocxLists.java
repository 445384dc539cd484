package cn.jixiao.formats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The numbered lists of a Word file. Word stores no number with a paragraph, only which list it is
 * in, so that a reader has to count.
 */
final class DocxLists {

  private static final String NONE = "0";
  private static final int STYLES_ABOVE = 20;

  private final Reading reading;
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, DocxList> kinds = new HashMap<>();
  private final Map<String, String> kindOf = new HashMap<>();

  /** For lists that begin anew: the first number of each such level. */
  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();

  private final Set<String> begun = new HashSet<>();

  /** What a paragraph style says of lists; null or -1 where it leaves that to the one above it. */
  private static final class Style {
    private String above;
    private String list;
    private int level = -1;
  }

  DocxLists(Reading reading) {
    this.reading = reading;
  }

  void readStyles(XmlPart xml) throws XMLStreamException {
    var style = new Style();
    while (xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "style" -> {
            reading.cell();
            style = new Style();
            styles.put(xml.attribute("styleId"), style);
          }
          case "basedOn" -> style.above = xml.attribute("val");
          case "numId" -> style.list = xml.attribute("val");
          case "ilvl" -> style.level = xml.number("val", 0);
          default -> {
            // how text looks
          }
        }
      }
    }
  }

  void readNumbering(XmlPart xml) throws XMLStreamException {
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("abstractNum")) {
        reading.cell();
        kinds.put(xml.attribute("abstractNumId"), DocxList.read(xml));
      } else if (xml.isStart() && xml.name().equals("num")) {
        reading.cell();
        readList(xml.attribute("numId"), xml);
      }
    }
  }

  private void readList(String list, XmlPart xml) throws XMLStreamException {
    var level = 0;
    while (xml.next() && (xml.isStart() || !xml.name().equals("num"))) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "abstractNumId" -> kindOf.put(list, xml.attribute("val"));
          case "lvlOverride" -> level = xml.number("ilvl", 0);
          case "startOverride" ->
              restarts
                  .computeIfAbsent(list, one -> new HashMap<>())
                  .put(level, xml.number("val", 1));
          default -> {
            // another look of the same number
          }
        }
      }
    }
  }

  /** Counts one more paragraph and says its number; empty where it has none. */
  String next(String style, String list, int level) {
    var ofList = list;
    var ofLevel = level;
    var one = styles.get(style);
    for (var i = 0; one != null && i < STYLES_ABOVE; i++) {
      ofList = ofList == null ? one.list : ofList;
      ofLevel = ofLevel < 0 ? one.level : ofLevel;
      one = styles.get(one.above);
    }
    var kind = kinds.get(kindOf.get(ofList));
    if (kind == null || NONE.equals(ofList)) {
      return "";
    }
    if (begun.add(ofList)) {
      restarts.getOrDefault(ofList, Map.of()).forEach(kind::restart);
    }
    return reading.text(kind.next(Math.max(0, ofLevel)));
  }
}
