package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The formats that can be read, told by content first and by name where content leaves it open. */
enum FileFormat {
  DOCX(new DocxReader()),
  DOC(new DocReader()),
  XLSX(new XlsxReader()),
  XLS(new XlsReader()),
  PDF(new PdfReader()),
  HTML(new HtmlReader()),
  TEXT(new TextReader());

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int PDF_BEGINS_WITHIN = 1024;

  /** Names under which programs never leave plain text. */
  private static final Set<String> NEVER_TEXT = Set.of("docx", "xlsx", "docm", "xlsm", "pdf");

  private static final Pattern WEB_ARCHIVE =
      Pattern.compile("(?is)^(?:[\\w-]+:[^\\n]*\\n){0,20}?content-type:\\s*multipart/.*");
  private static final Pattern OFFICE_XML =
      Pattern.compile("(?is)^<\\?xml.{0,200}<\\?mso-application.*");
  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "(?is)^<(?:!doctype\\s+html|html|\\?xml[^>]{0,200}>\\s*<(?:!doctype\\s+)?html|head|meta|body|table|div|style|!--).*");
  private static final int BEGINNING = 2_000;

  private final FormatReader reader;

  FileFormat(FormatReader reader) {
    this.reader = reader;
  }

  FormatReader reader() {
    return reader;
  }

  static FileFormat of(byte[] file, String filename, Limits limits) {
    if (file == null || file.length == 0) {
      throw new RuleViolation(FormatRule.EMPTY_FILE);
    }
    if (file.length > limits.bytes()) {
      throw new RuleViolation(FormatRule.TOO_LARGE, limits.bytes() / 1024 / 1024);
    }
    if (startsWith(file, ZIP)) {
      return ofZip(ZipContents.inspect(file, limits));
    }
    if (startsWith(file, OLE2)) {
      return Ole2Contents.format(file);
    }
    return beginning(file, PDF_BEGINS_WITHIN).contains("%PDF-") ? PDF : ofText(file, filename);
  }

  private static FileFormat ofZip(ZipContents contents) {
    if (contents.isWordDocument()) {
      return DOCX;
    }
    if (contents.isWorkbook()) {
      return XLSX;
    }
    throw new RuleViolation(contents.otherKind());
  }

  private static FileFormat ofText(byte[] file, String filename) {
    var text =
        TextReader.decode(file).orElseThrow(() -> new RuleViolation(FormatRule.NOT_A_DOCUMENT));
    var begin = text.substring(0, Math.min(BEGINNING, text.length())).strip();
    if (begin.startsWith("{\\rtf")) {
      throw new RuleViolation(FormatRule.RTF_FILE);
    }
    if (WEB_ARCHIVE.matcher(begin).matches()) {
      throw new RuleViolation(FormatRule.WEB_ARCHIVE);
    }
    if (OFFICE_XML.matcher(begin).matches()) {
      throw new RuleViolation(FormatRule.XML_FILE);
    }
    if (WEB_PAGE.matcher(begin).matches()) {
      return HTML;
    }
    if (NEVER_TEXT.contains(extension(filename))) {
      throw new RuleViolation(FormatRule.WRONG_KIND);
    }
    return TEXT;
  }

  private static String extension(String filename) {
    var dot = filename.lastIndexOf('.');
    return dot < 0 ? "" : filename.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
  }

  private static String beginning(byte[] file, int bytes) {
    return new String(file, 0, Math.min(bytes, file.length), StandardCharsets.ISO_8859_1);
  }

  private static boolean startsWith(byte[] file, byte[] magic) {
    return file.length >= magic.length
        && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
  }
}
