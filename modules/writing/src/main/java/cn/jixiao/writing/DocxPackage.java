package cn.jixiao.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
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

  private static final int PIECE = 64 * 1024;

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

  static byte[] pack(CharSequence document) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var part : FIXED_PARTS) {
        begin(zip, part);
        zip.write(fixed(part));
      }
      begin(zip, "word/document.xml");
      write(zip, document);
      zip.closeEntry();
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return bytes.toByteArray();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  /** Piece by piece: a department's text is long, and one copy of it in memory is enough. */
  private static void write(ZipOutputStream zip, CharSequence document) throws IOException {
    var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    for (var at = 0; at < document.length(); at += PIECE) {
      writer.append(document, at, Math.min(document.length(), at + PIECE));
    }
    writer.flush();
  }

  private static byte[] fixed(String part) throws IOException {
    try (InputStream stream = DocxPackage.class.getResourceAsStream("docx/" + part)) {
      return stream.readAllBytes();
    }
  }
}
