package cn.jixiao.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;

/**
 * An OFD file (GB/T 33190) of the very pages that are printed as PDF: laid out once, said in two
 * formats, so that no page differs.
 */
final class OfdDocument {

  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private static final String A4 = "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>";

  /** Ids up to this one are the fonts'. */
  private static final int MOST_FONTS = 100;

  private final OfdFonts fonts;

  OfdDocument(Fonts fonts) {
    this.fonts = new OfdFonts(fonts);
  }

  void write(byte[] pdf, DepartmentText text, OutputStream out) throws IOException {
    try (var printed = Loader.loadPDF(pdf);
        var file = new ZipPackage(out)) {
      entry(file, text);
      var id = MOST_FONTS;
      var pageIds = new ArrayList<Integer>();
      for (var page : printed.getPages()) {
        pageIds.add(++id);
        var xml = new Markup(file.begin(location(pageIds.size()))).put(XML);
        xml.put("<ofd:Page ").put(NAMESPACE).put("><ofd:Area>").put(A4);
        xml.put("</ofd:Area><ofd:Content><ofd:Layer ID=\"").put(++id).put("\" Type=\"Body\">");
        id = new OfdPage(page, xml, fonts, id).write();
        xml.put("</ofd:Layer></ofd:Content></ofd:Page>").flush();
      }
      fonts.write(file);
      document(file, pageIds, id);
    }
  }

  private static String location(int page) {
    return "Doc_0/Pages/Page_" + (page - 1) + "/Content.xml";
  }

  private static void entry(ZipPackage file, DepartmentText text) throws IOException {
    var xml = new Markup(file.begin("OFD.xml")).put(XML);
    xml.put("<ofd:OFD ").put(NAMESPACE).put(" Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody>");
    xml.put("<ofd:DocInfo><ofd:DocID>").put("%032x".formatted(text.hashCode()));
    xml.put("</ofd:DocID><ofd:Title>").text(text.title()).put("</ofd:Title><ofd:Author>");
    xml.text(text.issuer()).put("</ofd:Author><ofd:Creator>Jixiao</ofd:Creator></ofd:DocInfo>");
    xml.put("<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>").flush();
  }

  private static void document(ZipPackage file, List<Integer> pageIds, int lastId)
      throws IOException {
    var xml = new Markup(file.begin("Doc_0/Document.xml")).put(XML);
    xml.put("<ofd:Document ").put(NAMESPACE).put("><ofd:CommonData><ofd:MaxUnitID>");
    xml.put(lastId).put("</ofd:MaxUnitID><ofd:PageArea>").put(A4).put("</ofd:PageArea>");
    xml.put("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>");
    for (var i = 0; i < pageIds.size(); i++) {
      xml.put("<ofd:Page ID=\"").put(pageIds.get(i)).put("\" BaseLoc=\"Pages/Page_").put(i);
      xml.put("/Content.xml\"/>");
    }
    xml.put("</ofd:Pages></ofd:Document>").flush();
  }
}
