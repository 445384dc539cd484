package cn.jixiao.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes the official documents. The same text always gives the same bytes, and reading them again
 * gives the records they were written from.
 */
@ApplicationScoped
public class DocumentWriter {

  private final Fonts fonts = new Fonts(System.getenv("JIXIAO_FONTS"));

  /** The department's text as a file of that format, its forms in the layout of its region. */
  public byte[] write(DepartmentText text, FormLayout layout, DocumentFormat format) {
    var file = new ByteArrayOutputStream();
    try {
      switch (format) {
        case DOCX -> pages(new DocxPages(file), text, layout);
        case XLSX -> pages(new XlsxPages(file, text, layout), text, layout);
        case HTML -> pages(new HtmlPages(file, text), text, layout);
        case PDF -> new PdfPrinter(fonts).print(write(text, layout, DocumentFormat.HTML), file);
        case OFD ->
            new OfdDocument(fonts).write(write(text, layout, DocumentFormat.PDF), text, file);
      }
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return file.toByteArray();
  }

  private static void pages(Pages pages, DepartmentText text, FormLayout layout)
      throws IOException {
    new DepartmentPages(pages, text, layout).write();
  }
}
