package cn.jixiao.writing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** Prints our XHTML as a PDF on A4: its fonts embedded, its structure told to screen readers. */
final class PdfPrinter {

  private static final int REGULAR = 400;

  static {
    // it would tell every property that is meant for browsers alone
    XRLog.setLoggingEnabled(false);
  }

  private final Fonts fonts;

  PdfPrinter(Fonts fonts) {
    this.fonts = fonts;
  }

  void print(byte[] xhtml, OutputStream out) throws IOException {
    var builder = new PdfRendererBuilder();
    builder.useFont(Fonts::builtIn, Fonts.BUILT_IN, REGULAR, FontStyle.NORMAL, true);
    for (var font : fonts.ofSite()) {
      for (var family : font.families()) {
        builder.useFont(font.file(), family, REGULAR, FontStyle.NORMAL, true);
      }
    }
    // everything stands in the text itself; nothing is ever fetched
    builder.useUriResolver((base, address) -> null);
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.usePdfUaAccessibility(true);
    builder.withHtmlContent(new String(xhtml, StandardCharsets.UTF_8), null);
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      var document = renderer.getPdfDocument();
      document.setDocumentId(0L);
      document.getDocumentInformation().setCreationDate(noTime());
      document.getDocumentInformation().setModificationDate(noTime());
      document.save(out);
      document.close();
    }
  }

  /** Equal texts are equal files. */
  private static Calendar noTime() {
    var time = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    time.setTimeInMillis(0);
    return time;
  }
}
