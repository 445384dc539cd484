package cn.jixiao.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes the official documents. The same text always gives the same bytes, and reading them again
 * gives the records they were written from.
 */
@ApplicationScoped
public class DocumentWriter {

  /** The department's text as a file of that format, its forms in the layout of its region. */
  public byte[] write(DepartmentText text, FormLayout layout, DocumentFormat format) {
    var file = new ByteArrayOutputStream();
    try {
      new DepartmentPages(pages(format, file, text, layout), text, layout).write();
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return file.toByteArray();
  }

  private static Pages pages(
      DocumentFormat format, OutputStream file, DepartmentText text, FormLayout layout)
      throws IOException {
    return switch (format) {
      case DOCX -> new DocxPages(file);
      case XLSX -> new XlsxPages(file, text, layout);
      case HTML -> new HtmlPages(file, text);
    };
  }
}
