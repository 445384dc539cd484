package cn.jixiao.formats;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Reads newer Word files: their text is walked once, as a stream. */
final class DocxReader implements FormatReader {

  @Override
  public SourceDocument read(byte[] file, Reading reading) {
    return OfficePackage.read(
        file,
        reading,
        office -> {
          var main = office.main();
          var lists = lists(office, main, reading);
          try (var text = office.open(main)) {
            return new DocxBody(text, lists, reading).read();
          }
        });
  }

  private static DocxLists lists(OfficePackage office, PackagePart main, Reading reading)
      throws XMLStreamException, IOException, InvalidFormatException {
    var lists = new DocxLists(reading);
    for (var part : office.allRelated(main, "numbering")) {
      try (var xml = office.open(part)) {
        lists.readNumbering(xml);
      }
    }
    for (var part : office.allRelated(main, "styles")) {
      try (var xml = office.open(part)) {
        lists.readStyles(xml);
      }
    }
    return lists;
  }
}
