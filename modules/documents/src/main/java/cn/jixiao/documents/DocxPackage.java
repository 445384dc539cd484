package cn.jixiao.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a Word file: the text, and beside it the parts that are the same in every file. */
final class DocxPackage {

  /** The first moment a zip file can name, so that equal texts are equal files. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final List<String> FIXED_PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/settings.xml",
          "word/fontTable.xml",
          "word/footer-odd.xml",
          "word/footer-even.xml");

  private DocxPackage() {}

  static byte[] pack(String document) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var part : FIXED_PARTS) {
        put(zip, part, fixed(part));
      }
      put(zip, "word/document.xml", document.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] fixed(String part) throws IOException {
    try (InputStream stream = DocxPackage.class.getResourceAsStream("docx/" + part)) {
      return stream.readAllBytes();
    }
  }
}
