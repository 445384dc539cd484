package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML file of a package, walked element by element. Entities are refused, never resolved. */
final class XmlPart implements AutoCloseable {

  private final InputStream content;
  private final XMLStreamReader xml;
  private final Reading reading;

  XmlPart(InputStream content, Reading reading) throws XMLStreamException {
    this.content = content;
    this.reading = reading;
    xml = safeParsers().createXMLStreamReader(content);
  }

  /** Goes to the next start or end of an element; false behind the last. */
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      reading.step();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new RuleViolation(FormatRule.UNSAFE_CONTENT);
        default -> {
          // text is taken where its element starts
        }
      }
    }
    return false;
  }

  boolean isStart() {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  String name() {
    return xml.getLocalName();
  }

  String namespace() {
    return xml.getNamespaceURI();
  }

  /** By its local name, as writers differ in prefixes; null where it is missing. */
  String attribute(String name) {
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Whether the attribute says yes. */
  boolean is(String name) {
    var value = attribute(name);
    return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
  }

  int number(String name, int otherwise) {
    return number(attribute(name), otherwise, 10);
  }

  static int number(String digits, int otherwise, int radix) {
    if (digits == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(digits.strip(), radix);
    } catch (NumberFormatException noNumber) {
      throw new RuleViolation(FormatRule.BROKEN_FILE);
    }
  }

  /** The text of the element at whose start this stands. */
  String text() throws XMLStreamException {
    return reading.text(xml.getElementText());
  }

  /** Goes to the end of the element at whose start this stands. */
  void passOver() throws XMLStreamException {
    for (var depth = 1; depth > 0 && next(); ) {
      depth += isStart() ? 1 : -1;
    }
  }

  @Override
  public void close() throws XMLStreamException, IOException {
    xml.close();
    content.close();
  }

  /** The JDK's own parser, whatever a server puts in its place. */
  private static XMLInputFactory safeParsers() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
