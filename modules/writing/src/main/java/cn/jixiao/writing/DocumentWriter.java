package cn.jixiao.writing;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes the official documents. The same text always gives the same bytes, and reading them again
 * gives the records they were written from.
 */
@ApplicationScoped
public class DocumentWriter {

  /** The department's text as a Word file: A4 in the type of official papers (GB/T 9704). */
  public byte[] docx(DepartmentText text) {
    var markup = new DocxMarkup();
    new DepartmentPages(markup, text).write();
    return DocxPackage.pack(markup.document());
  }
}
