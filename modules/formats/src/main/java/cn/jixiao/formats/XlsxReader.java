package cn.jixiao.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** Reads newer Excel files: every visible sheet is a grid, its cells as a person sees them. */
final class XlsxReader implements FormatReader {

  private final boolean withHidden;

  XlsxReader() {
    this(false);
  }

  /**
   * @param withHidden whether hidden sheets, rows and columns are read like the others
   */
  XlsxReader(boolean withHidden) {
    this.withHidden = withHidden;
  }

  @Override
  public SourceDocument read(byte[] file, Reading reading) {
    return OfficePackage.read(
        file, reading, office -> new Workbook(office, reading, withHidden).read());
  }

  /** One workbook while it is read. */
  private static final class Workbook {

    private final OfficePackage office;
    private final Reading reading;
    private final boolean withHidden;
    private final PackagePart main;
    private boolean from1904;

    Workbook(OfficePackage office, Reading reading, boolean withHidden)
        throws InvalidFormatException {
      this.office = office;
      this.reading = reading;
      this.withHidden = withHidden;
      main = office.main();
    }

    SourceDocument read() throws XMLStreamException, IOException, InvalidFormatException {
      var sheets = sheets();
      var texts = new XlsxTexts(reading);
      for (var part : office.allRelated(main, "sharedStrings")) {
        try (var xml = office.open(part)) {
          texts.read(xml);
        }
      }
      var formats = new CellFormats(from1904);
      for (var part : office.allRelated(main, "styles")) {
        try (var xml = office.open(part)) {
          new XlsxStyles(formats).read(xml);
        }
      }
      var blocks = new ArrayList<SourceDocument.Block>();
      for (var sheet : sheets) {
        try (var xml = office.open(sheet.part())) {
          var cells =
              new XlsxSheet(xml, texts, formats, new SheetCells(reading, withHidden)).read();
          var grid = cells.grid(blocks.size() + 1, sheet.name());
          if (grid != null) {
            blocks.add(grid);
          }
        }
      }
      return new SourceDocument(blocks);
    }

    private record Sheet(String name, PackagePart part) {}

    /** Hidden sheets hold lists to choose from and old figures: nobody means them, but us. */
    private List<Sheet> sheets() throws XMLStreamException, IOException, InvalidFormatException {
      var sheets = new ArrayList<Sheet>();
      try (var xml = office.open(main)) {
        while (xml.next()) {
          if (xml.isStart() && xml.name().equals("workbookPr")) {
            from1904 = xml.is("date1904");
          } else if (xml.isStart() && xml.name().equals("sheet") && isRead(xml)) {
            var name = reading.text(String.valueOf(xml.attribute("name")));
            sheets.add(new Sheet(name, office.byId(main, xml.attribute("id"))));
            Reading.require(sheets.size() <= reading.limits().sheets());
          }
        }
      }
      sheets.removeIf(sheet -> !sheet.part().getContentType().endsWith("worksheet+xml"));
      return sheets;
    }

    private boolean isRead(XmlPart sheet) {
      var state = sheet.attribute("state");
      return withHidden || state == null || state.equals("visible");
    }
  }
}
