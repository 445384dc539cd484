package cn.jixiao.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may upload to do harm is read without harm or refused. */
@Timeout(120)
class HostileFilesTest {

  private static final String TEXT = "<w:p><w:r><w:t>道路养护</w:t></w:r></w:p>";
  private static final String CELL =
      "<sheetData><row r='1'><c r='A1' t='str'><f>%s</f><v>%s</v></c></row></sheetData>";
  private static final int MB = 1024 * 1024;

  private final SourceReader reader = new SourceReader(FormWords.NONE);

  private String text(byte[] file) {
    return text(reader, file);
  }

  private static String text(SourceReader reader, byte[] file) {
    var block = reader.read(file, "a").blocks().get(0);
    return block instanceof SourceDocument.Paragraph paragraph
        ? paragraph.text()
        : ((Grid) block).row(0).get(0).text();
  }

  private static void assertRefused(FormatRule rule, SourceReader reader, byte[] file) {
    assertThatThrownBy(() -> reader.read(file, "a"))
        .isInstanceOf(RuleViolation.class)
        .hasMessage(rule.messageKey());
  }

  @Nested
  class Programs {

    @Test
    void inDocumentsWithMacrosAreNotRunAndTheirTextIsRead() {
      var word = OfficeFile.word(TEXT, "ms-word.document.macroEnabled.main+xml");
      assertThat(text(word.put("word/vbaProject.bin", "Sub AutoOpen").bytes())).isEqualTo("道路养护");
      var sheet = CELL.formatted("A2", "道路养护");
      var workbook = OfficeFile.workbook(sheet, "ms-excel.sheet.macroEnabled.main+xml");
      assertThat(text(workbook.put("xl/vbaProject.bin", "Sub Auto_Open").bytes()))
          .isEqualTo("道路养护");
    }

    @Test
    void embeddedInDocumentsAreNotOpened() {
      var object = "<w:p><w:r><w:object/></w:r></w:p>";
      var file =
          OfficeFile.word(TEXT + object)
              .part("o", "oleObject", "embeddings/oleObject1.bin", "MZ no program");
      assertThat(text(file.bytes())).isEqualTo("道路养护");
    }

    @Test
    void typedAsFormulasAreNotComputed() {
      var formula = CELL.formatted("WEBSERVICE(&quot;http://127.0.0.1/&quot;)", "85");
      assertThat(text(OfficeFile.workbook(formula).bytes())).isEqualTo("85");
    }
  }

  @Nested
  class Links {

    @Test
    void areNotFollowed() throws IOException {
      try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
        var address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
        for (var file : linking(address)) {
          assertThat(reader.read(file, "a")).isNotNull();
        }
        assertRefused(FormatRule.UNSAFE_CONTENT, reader, declaring(address));
        server.setSoTimeout(200);
        assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
      }
    }

    private List<byte[]> linking(String address) {
      var picture =
          "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>INCLUDEPICTURE "
              + address
              + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
      return List.of(
          OfficeFile.word(TEXT + picture)
              .link("t", "attachedTemplate", address)
              .link("i", "image", address)
              .link("o", "oleObject", address)
              .bytes(),
          OfficeFile.workbook(CELL.formatted("[1]汇总!A1", "85"))
              .link("e", "externalLink", address)
              .link("p", "styles", address)
              .bytes(),
          ("<html><head><link rel=stylesheet href='A'><base href='A'></head><body><img src='A'>"
                  + "<iframe src='A'></iframe><table background='A'><tr><td>85</table></html>")
              .replace("A", address)
              .getBytes(StandardCharsets.UTF_8));
    }

    private byte[] declaring(String address) {
      var document = "<!DOCTYPE w SYSTEM '" + address + "'><w><p><t>道路</t></p></w>";
      return OfficeFile.word("").put("word/document.xml", document).bytes();
    }
  }

  @Nested
  class Sizes {

    @Test
    void thatLieAreNotBelieved() {
      var bomb = OfficeFile.word(TEXT).put("word/document.xml", new byte[40 * MB]).bytes();
      assertRefused(FormatRule.ZIP_BOMB, reader, claimingOneByte(bomb));
    }

    /** Changes the table at the end of a zip, where the unpacked size of each entry is named. */
    private byte[] claimingOneByte(byte[] zip) {
      for (var i = 0; i < zip.length - 28; i++) {
        if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
          zip[i + 24] = 1;
          zip[i + 25] = 0;
          zip[i + 26] = 0;
          zip[i + 27] = 0;
        }
      }
      return zip;
    }

    @Test
    void ofArchivesInDocumentsDoNotMatterAsNobodyOpensThem() throws IOException {
      var inner = new ByteArrayOutputStream();
      try (var zip = new ZipOutputStream(inner)) {
        zip.putNextEntry(new ZipEntry("bomb"));
        zip.write(new byte[100 * MB]);
      }
      var file = OfficeFile.word(TEXT).put("word/embeddings/inner.bin", inner.toByteArray());
      assertThat(text(file.bytes())).isEqualTo("道路养护");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofPdfStreamsThatUnpackWithoutEndAreRefused(boolean locked) throws IOException {
      var limits = Limits.of(Map.of("JIXIAO_DOCUMENT_ENTRY_MEGABYTES", "1"));
      var careful = new SourceReader(FormWords.NONE, limits);
      assertRefused(FormatRule.ZIP_BOMB, careful, pdf(2 * MB, locked, COSName.FLATE_DECODE));
      assertThat(careful.read(pdf(MB / 2, locked, COSName.FLATE_DECODE), "a").blocks()).isEmpty();
    }

    @Test
    void ofPdfStreamsPackedTwiceAreThoseOfTheInner() throws IOException {
      var limits = Limits.of(Map.of("JIXIAO_DOCUMENT_ENTRY_MEGABYTES", "1"));
      try (var document = new PDDocument();
          var out = new ByteArrayOutputStream()) {
        var twice = new COSArray();
        twice.add(COSName.FLATE_DECODE);
        twice.add(COSName.FLATE_DECODE);
        var page = new PDPage();
        var stream = document.getDocument().createCOSStream();
        try (var content = stream.createOutputStream(twice)) {
          content.write(new byte[2 * MB]);
        }
        page.setContents(new PDStream(stream));
        document.addPage(page);
        document.save(out);
        assertRefused(
            FormatRule.ZIP_BOMB, new SourceReader(FormWords.NONE, limits), out.toByteArray());
      }
    }

    private byte[] pdf(int bytes, boolean locked, COSName packed) throws IOException {
      try (var document = new PDDocument();
          var out = new ByteArrayOutputStream()) {
        var page = new PDPage();
        var content =
            new ByteArrayInputStream(" ".repeat(bytes).getBytes(StandardCharsets.US_ASCII));
        page.setContents(new PDStream(document, content, packed));
        document.addPage(page);
        if (locked) {
          document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        }
        document.save(out);
        return out.toByteArray();
      }
    }
  }

  @Test
  void formsOfAPdfThatShowThemselvesAreRefused() throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var form = new PDFormXObject(document);
      form.setResources(new PDResources());
      form.getResources().put(COSName.getPDFName("F"), form);
      try (var content = form.getContentStream().createOutputStream()) {
        content.write("/F Do /F Do".getBytes(StandardCharsets.US_ASCII));
      }
      var page = new PDPage();
      page.setResources(form.getResources());
      page.setContents(form.getContentStream());
      document.addPage(page);
      document.save(out);
      assertRefused(FormatRule.TOO_COMPLEX, reader, out.toByteArray());
    }
  }

  @ParameterizedTest
  @EnumSource
  void noFileIsWrittenWhileOneIsRead(Written written) throws IOException {
    var file = written.file();
    TempFile.setTempFileCreationStrategy(new NoFiles());
    try {
      assertThat(reader.read(file, written.filename()).blocks()).isNotEmpty();
    } finally {
      TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    }
  }

  /** PDFBox is told to work in memory; POI asks here. */
  private static final class NoFiles implements TempFileCreationStrategy {

    @Override
    public File createTempFile(String prefix, String suffix) {
      throw new AssertionError("a file " + prefix + suffix);
    }

    @Override
    public File createTempDirectory(String prefix) {
      throw new AssertionError("a folder " + prefix);
    }
  }
}
