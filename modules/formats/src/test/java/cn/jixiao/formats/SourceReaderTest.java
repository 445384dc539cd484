package cn.jixiao.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

  private final SourceReader reader = new SourceReader(FormWords.NONE);

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Grid grid(byte[] file, String filename) {
    return (Grid)
        reader.read(file, filename).blocks().stream()
            .filter(Grid.class::isInstance)
            .findFirst()
            .orElseThrow();
  }

  private void assertRefused(FormatRule rule, byte[] file, String filename) {
    assertThatThrownBy(() -> reader.read(file, filename))
        .isInstanceOf(RuleViolation.class)
        .hasMessage(rule.messageKey());
  }

  @Nested
  class Telling {

    @Test
    void filesByTheirContentWhateverTheirName() throws IOException {
      assertThat(grid(Written.HTML.file(), "form.doc").height()).isEqualTo(3);
      assertThat(grid(Written.HTML.file(), "form.xls").height()).isEqualTo(3);
      assertThat(grid(Written.XLSX.file(), "form.xls").sheet()).isEqualTo("汇总");
      assertThat(grid(Written.XLS.file(), "form.et").sheet()).isEqualTo("汇总");
      assertThat(grid(Written.DOCX.file(), "form.txt").height()).isEqualTo(3);
    }

    @Test
    void pagesInTheEncodingsInUse() throws IOException {
      var page = new String(Written.HTML.file(), StandardCharsets.UTF_8);
      var inChina = page.getBytes(Charset.forName("GB18030"));
      assertThat(grid(inChina, "form.html").row(0).get(0).text()).isEqualTo("项目名称");
    }
  }

  @Nested
  class Refusing {

    @Test
    void formatsThatAreNotReadEachWithARuleOfItsOwn() throws IOException {
      assertRefused(FormatRule.RTF_FILE, utf8("{\\rtf1 text}"), "a.doc");
      assertRefused(
          FormatRule.WEB_ARCHIVE,
          utf8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"),
          "a.doc");
      assertRefused(
          FormatRule.XML_FILE,
          utf8("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><w/>"),
          "a.xml");
      assertRefused(FormatRule.OFD_FILE, zip("OFD.xml"), "a.ofd");
      assertRefused(FormatRule.OPEN_DOCUMENT, zip("mimetype"), "a.ods");
      assertRefused(FormatRule.NOT_A_DOCUMENT, zip("photo.jpg"), "a.docx");
      assertRefused(FormatRule.WRONG_KIND, utf8("绩效目标"), "a.xlsx");
    }

    private byte[] zip(String entry) throws IOException {
      var out = new ByteArrayOutputStream();
      try (var zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(1);
      }
      return out.toByteArray();
    }

    @Test
    void lockedWorkbooks() throws IOException {
      Biff8EncryptionKey.setCurrentUserPassword("青澜");
      try (var workbook = new HSSFWorkbook();
          var out = new ByteArrayOutputStream()) {
        workbook.createSheet("汇总");
        workbook.write(out);
        Biff8EncryptionKey.setCurrentUserPassword(null);
        assertRefused(FormatRule.ENCRYPTED, out.toByteArray(), "a.xls");
      } finally {
        Biff8EncryptionKey.setCurrentUserPassword(null);
      }
    }

    @Test
    void lockedPdfsButNotThoseThatOnlyForbidChanges() throws IOException {
      assertRefused(FormatRule.ENCRYPTED, locked("青澜"), "a.pdf");
      assertThat(grid(locked(""), "a.pdf").height()).isEqualTo(3);
    }

    private byte[] locked(String password) throws IOException {
      try (var document = Loader.loadPDF(Written.PDF.file());
          var out = new ByteArrayOutputStream()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        document.save(out);
        return out.toByteArray();
      }
    }

    @Test
    void spansAndTablesWithoutEnd() {
      assertRefused(
          FormatRule.TOO_COMPLEX, utf8("<table><tr><td colspan=999999999>x</table>"), "a.html");
      assertRefused(FormatRule.TOO_COMPLEX, utf8("<table><tr><td>".repeat(50)), "a.html");
    }
  }

  @Nested
  class Limiting {

    @Test
    void takesTheEnvironmentsNumbersInPlaceOfTheUsual() {
      var limits = Limits.of(Map.of("JIXIAO_DOCUMENT_PAGES", "7", "JIXIAO_DOCUMENT_ROWS", " "));
      assertThat(limits.pages()).isEqualTo(7);
      assertThat(limits.rows()).isEqualTo(Limits.of(Map.of()).rows());
    }

    @Test
    void keepsTheUsualWhereTheEnvironmentSaysNoNumber() {
      var limits =
          Limits.of(Map.of("JIXIAO_DOCUMENT_PAGES", "many", "JIXIAO_DOCUMENT_AT_ONCE", "0"));
      assertThat(limits).isEqualTo(Limits.of(Map.of()));
    }

    @Test
    void neverTurnsAHugeNumberIntoANegativeOne() {
      assertThat(Limits.of(Map.of("JIXIAO_DOCUMENT_MEGABYTES", "999999999")).bytes()).isPositive();
    }
  }
}
