package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The formats that can be read, told by content first and by name where content leaves it open. */
enum FileFormat {
  DOCX(new DocxReader()),
  TEXT(new TextReader());

  /** 20 MB: a department of 500 projects has a tenth of it. */
  static final int MOST_BYTES = 20 * 1024 * 1024;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDF = ascii("%PDF");
  private static final byte[] RTF = ascii("{\\rtf");
  private static final Set<String> TEXT_NAMES = Set.of("", "txt", "text");
  private static final Set<String> OTHER_DOCUMENTS =
      Set.of("html", "htm", "mht", "mhtml", "xml", "csv", "md");

  private final FormatReader reader;

  FileFormat(FormatReader reader) {
    this.reader = reader;
  }

  FormatReader reader() {
    return reader;
  }

  static FileFormat of(byte[] file, String filename) {
    if (file == null || file.length == 0) {
      throw new RuleViolation(FormatRule.EMPTY_FILE);
    }
    if (file.length > MOST_BYTES) {
      throw new RuleViolation(FormatRule.TOO_LARGE, MOST_BYTES / 1024 / 1024);
    }
    if (startsWith(file, ZIP)) {
      return ofZip(file, filename);
    }
    if (startsWith(file, OLE2)) {
      throw new RuleViolation(Ole2Contents.ruleFor(file), filename);
    }
    if (startsWith(file, PDF)) {
      throw new RuleViolation(
          isEncryptedPdf(file) ? FormatRule.ENCRYPTED : FormatRule.UNSUPPORTED_FORMAT, filename);
    }
    if (startsWith(file, RTF)) {
      throw new RuleViolation(FormatRule.UNSUPPORTED_FORMAT, filename);
    }
    return ofText(file, filename);
  }

  private static FileFormat ofZip(byte[] file, String filename) {
    var contents = ZipContents.inspect(file);
    if (contents.isWordDocument()) {
      return DOCX;
    }
    throw new RuleViolation(
        contents.isOtherDocument() ? FormatRule.UNSUPPORTED_FORMAT : FormatRule.NOT_A_DOCUMENT,
        filename);
  }

  private static FileFormat ofText(byte[] file, String filename) {
    var extension = extension(filename);
    if (!TextReader.isText(file)) {
      throw new RuleViolation(FormatRule.NOT_A_DOCUMENT, filename);
    }
    if (TEXT_NAMES.contains(extension)) {
      return TEXT;
    }
    throw new RuleViolation(
        OTHER_DOCUMENTS.contains(extension) ? FormatRule.UNSUPPORTED_FORMAT : FormatRule.WRONG_KIND,
        filename);
  }

  private static String extension(String filename) {
    var dot = filename.lastIndexOf('.');
    return dot < 0 ? "" : filename.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isEncryptedPdf(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1).contains("/Encrypt");
  }

  private static boolean startsWith(byte[] file, byte[] magic) {
    return file.length >= magic.length
        && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
