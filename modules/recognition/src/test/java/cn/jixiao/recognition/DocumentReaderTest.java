package cn.jixiao.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static final String MAIN =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private final DocumentReader reader = new DocumentReader();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A Word file with this body. */
  static byte[] docx(String body) {
    return WordPackage.pack("<w:document " + MAIN + "><w:body>" + body + "</w:body></w:document>");
  }

  private static byte[] zip(String name, long bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(utf8("<Types/>"));
      zip.putNextEntry(new ZipEntry(name));
      var block = new byte[64 * 1024];
      for (var written = 0L; written < bytes; written += block.length) {
        zip.write(block);
      }
    }
    return out.toByteArray();
  }

  private void assertRefused(String rule, byte[] file, String filename) {
    assertThatThrownBy(() -> reader.read(file, filename))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("FormatRule." + rule);
  }

  @Nested
  class Refusing {

    @Test
    void anEmptyFile() {
      assertRefused("EMPTY_FILE", new byte[0], "a.docx");
      assertRefused("EMPTY_FILE", null, "a.docx");
    }

    @Test
    void aFileOverTwentyMegabytes() {
      assertRefused("TOO_LARGE", new byte[20 * 1024 * 1024 + 1], "a.docx");
    }

    @Test
    void whatIsNoDocument() throws IOException {
      var noise = new byte[5000];
      new Random(1).nextBytes(noise);
      assertRefused("NOT_A_DOCUMENT", noise, "a.docx");
      assertRefused("NOT_A_DOCUMENT", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, "a.txt");
      assertRefused("NOT_A_DOCUMENT", plainZip(), "a.docx");
    }

    private byte[] plainZip() throws IOException {
      var out = new ByteArrayOutputStream();
      try (var zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("photo.jpg"));
        zip.write(1);
      }
      return out.toByteArray();
    }

    @Test
    void textThatCallsItselfAWordFile() {
      assertRefused("WRONG_KIND", utf8("一、总体绩效目标"), "a.docx");
    }

    @Test
    void encryptedFiles() throws IOException {
      assertRefused("ENCRYPTED", Encrypted.newerOffice(), "a.docx");
      assertRefused("ENCRYPTED", Encrypted.word(), "a.doc");
    }

    @Test
    @Timeout(60)
    void zipBombs() throws IOException {
      assertRefused("ZIP_BOMB", zip("word/document.xml", 300_000_000), "a.docx");
      assertRefused("ZIP_BOMB", zip("word/document.xml", 20_000_000), "a.docx");
      var many = new ByteArrayOutputStream();
      try (var zip = new ZipOutputStream(many)) {
        for (var i = 0; i < 5000; i++) {
          zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
        }
      }
      assertRefused("ZIP_BOMB", many.toByteArray(), "a.docx");
    }

    @Test
    void truncatedFiles() {
      var whole = Samples.file("001.docx");
      for (var part : new double[] {0.1, 0.3, 0.5, 0.7}) {
        var cut = Arrays.copyOf(whole, (int) (whole.length * part));
        assertThatThrownBy(() -> reader.read(cut, "a.docx")).isInstanceOf(RuleViolation.class);
      }
      assertRefused("BROKEN_FILE", Arrays.copyOf(whole, whole.length / 2), "a.docx");
      assertRefused("BROKEN_FILE", Arrays.copyOf(Samples.file("000.doc"), 600), "a.doc");
    }

    @Test
    void entityDeclarations() {
      var bomb =
          "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><w:document "
              + MAIN
              + "><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";
      assertRefused("UNSAFE_CONTENT", WordPackage.pack(bomb), "a.docx");
    }

    @Test
    void tablesNobodyCouldRead() {
      assertRefused(
          "TOO_COMPLEX",
          docx(
              "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr><w:p/></w:tc>"
                  + "</w:tr></w:tbl>"),
          "a.docx");
      assertRefused(
          "TOO_COMPLEX",
          docx("<w:tbl><w:tr><w:tc>".repeat(50) + "</w:tc></w:tr></w:tbl>".repeat(50)),
          "a.docx");
    }

    @Test
    void markupThatIsBroken() {
      assertRefused("BROKEN_FILE", docx("<w:p><w:r></w:p>"), "a.docx");
      assertRefused(
          "BROKEN_FILE",
          docx(
              "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan"
                  + " w:val=\"x\"/></w:tcPr></w:tc></w:tr></w:tbl>"),
          "a.docx");
    }
  }

  @Nested
  class Surviving {

    /** Kept, so that its level lasts as long as the test. */
    private final Logger poi = Logger.getLogger("org.apache.poi");

    @BeforeEach
    void hushesWhatPoiSaysOfDamage() {
      poi.setLevel(Level.OFF);
    }

    @AfterEach
    void listensAgain() {
      poi.setLevel(null);
    }

    @Test
    @Timeout(60)
    void damagedFilesOfEveryKind() {
      var random = new Random(42);
      for (var sample : new String[] {"001.docx", "004.docx", "001.txt", "000.doc"}) {
        for (var round = 0; round < 150; round++) {
          var file = Samples.file(sample).clone();
          for (var hit = 0; hit < 1 + random.nextInt(20); hit++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
          }
          readOrRefuse(file, sample);
        }
      }
    }

    /** Damage inside the zip is caught by its checksums; this damages what is inside it. */
    @Test
    @Timeout(60)
    void damagedMarkup() {
      var random = new Random(43);
      var whole = new String(WordFile.document("001.docx"), StandardCharsets.UTF_8);
      for (var round = 0; round < 150; round++) {
        var markup = new StringBuilder(whole);
        for (var hit = 0; hit < 1 + random.nextInt(8); hit++) {
          var at = random.nextInt(markup.length() - 60);
          markup.delete(at, at + random.nextInt(60));
        }
        readOrRefuse(WordPackage.pack(markup.toString()), "a.docx");
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          " ",
          "\t",
          "\"",
          "[bookmark:",
          "\u0013",
          "TC ",
          "（",
          "1.",
          "\n\t",
          "单位：",
          "绩效指标："
        })
    @Timeout(60)
    void endlessRepetition(String part) {
      readOrRefuse(utf8("一、总体绩效目标\n" + part.repeat(2_000_000 / part.length())), "a.txt");
      var much = part.repeat(200_000 / part.length());
      readOrRefuse(utf8("\t项目名称\n\t" + much + "x"), "a.txt");
      readOrRefuse(utf8("\t项目名称：" + much + "x"), "a.txt");
      readOrRefuse(utf8("\t一级指标\n\t三级指标\n\t指标值\n\n\t产出\n\t5" + much + "x\n\t≥5" + much), "a.txt");
    }

    private void readOrRefuse(byte[] file, String filename) {
      try {
        assertThat(reader.read(file, filename)).isNotNull();
      } catch (RuleViolation refused) {
        assertThat(refused.breaches()).isNotEmpty();
      }
    }
  }

  @Nested
  class Reading {

    @Test
    void textInTheEncodingsInUse() {
      var text = new String(Samples.file("000.txt"), StandardCharsets.UTF_8);
      var expected = reader.read(utf8(text), "a.txt");
      assertThat(expected.projects()).hasSize(1);
      assertThat(reader.read(text.getBytes(Charset.forName("GB18030")), "a.txt"))
          .isEqualTo(expected);
      assertThat(reader.read(utf8("\ufeff" + text), "a.txt")).isEqualTo(expected);
      assertThat(reader.read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE), "a.txt"))
          .isEqualTo(expected);
      assertThat(reader.read(utf8(text.replace("\n", "\r\n")), "A.TXT")).isEqualTo(expected);
    }

    @Test
    void aWordFileUnderAnotherName() {
      assertThat(reader.read(Samples.file("000.docx"), "a.doc").projects()).hasSize(1);
      assertThat(reader.read(Samples.file("000.docx"), null).projects()).hasSize(1);
    }

    @Test
    void proseWithoutATable() {
      var document = reader.read(utf8("一、总体绩效目标\n做好工作。\n二、分项绩效目标\n"), "a.txt");
      assertThat(document.overall().goal()).isEqualTo("做好工作。");
      assertThat(document.projects()).isEmpty();
      assertThat(document.notes()).extracting(Note::kind).contains(NoteKind.NO_TABLE);
    }

    @Test
    void proseWithoutAnyHeading() {
      var document = reader.read(docx("<w:p><w:r><w:t>做好全年工作。</w:t></w:r></w:p>"), "a.docx");
      assertThat(document.overall().goal()).isEqualTo("做好全年工作。");
    }
  }
}
