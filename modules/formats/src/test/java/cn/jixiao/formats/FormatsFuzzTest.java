package cn.jixiao.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jixiao.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files of every format are read as far as they go or refused, and never anything else. */
@Timeout(120)
class FormatsFuzzTest {

  private static final int ROUNDS = 250;

  /** They are larger. */
  private static final int ROUNDS_OF_PUBLISHED = 40;

  private final SourceReader reader = new SourceReader(FormWords.NONE);

  @ParameterizedTest
  @EnumSource
  void bytesAreChanged(Written written) throws IOException {
    var random = new Random(written.ordinal());
    var whole = written.file();
    assertThat(reader.read(whole, written.filename()).blocks()).isNotEmpty();
    for (var round = 0; round < ROUNDS; round++) {
      readOrRefuse(damaged(whole, random), written.filename());
    }
  }

  /** Checksums catch what is changed in a zip; this changes what is inside it. */
  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX"})
  void markupInsideIsChanged(Written written) throws IOException {
    var random = new Random(100 + written.ordinal());
    var whole = written.file();
    for (var round = 0; round < ROUNDS; round++) {
      readOrRefuse(damagedInside(whole, random), written.filename());
    }
  }

  /** What stands in the streams of an older file, not the table that finds them. */
  @Test
  void recordsOfAnOlderWorkbookAreChanged() throws IOException {
    recordsAreChanged(Written.XLS.file(), "Workbook", ROUNDS);
  }

  private void recordsAreChanged(byte[] whole, String stream, int rounds) throws IOException {
    var random = new Random(200);
    for (var round = 0; round < rounds; round++) {
      try (var container = new POIFSFileSystem(new ByteArrayInputStream(whole));
          var out = new ByteArrayOutputStream()) {
        var root = container.getRoot();
        var name =
            root.hasEntryCaseInsensitive("1Table") && random.nextBoolean() ? "1Table" : stream;
        byte[] content;
        try (var in = root.createDocumentInputStream(name)) {
          content = in.readAllBytes();
        }
        root.createOrUpdateDocument(name, new ByteArrayInputStream(damaged(content, random)));
        container.writeFilesystem(out);
        readOrRefuse(out.toByteArray(), "a");
      }
    }
  }

  /** Packed streams catch what is changed in them; this changes what they unpack to. */
  @Test
  void whatAPdfDrawsIsChanged() throws IOException {
    var whole = Written.PDF.file();
    for (var round = 0; round < ROUNDS; round++) {
      drawingIsChanged(whole, new Random(300 + round));
    }
  }

  private void drawingIsChanged(byte[] whole, Random random) throws IOException {
    try (var document = Loader.loadPDF(whole);
        var out = new ByteArrayOutputStream()) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
            && random.nextInt(2) == 0) {
          var content = stream.toTextString().getBytes(StandardCharsets.ISO_8859_1);
          try (var changed = stream.createOutputStream(COSName.FLATE_DECODE)) {
            changed.write(content.length == 0 ? content : damagedMarkup(content, random));
          }
        }
      }
      document.save(out);
      readOrRefuse(out.toByteArray(), "a.pdf");
    }
  }

  /** The published documents beside the work tree, where they are. */
  @ParameterizedTest
  @ValueSource(strings = {".docx", ".doc", ".pdf", ".txt", "-sheet.xlsx", "-sheet.xls"})
  void bytesOfPublishedDocumentsAreChanged(String kind) throws IOException {
    var whole = published("004" + kind);
    var random = new Random(400);
    for (var round = 0; round < ROUNDS_OF_PUBLISHED; round++) {
      readOrRefuse(damaged(whole, random), "a" + kind);
    }
  }

  @Test
  void recordsOfPublishedDocumentsAreChanged() throws IOException {
    recordsAreChanged(published("004.doc"), "WordDocument", ROUNDS_OF_PUBLISHED);
    recordsAreChanged(published("004-sheet.xls"), "Workbook", ROUNDS_OF_PUBLISHED);
  }

  private static byte[] published(String name) throws IOException {
    var folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/samples"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "no folder shared/samples above this module");
    return Files.readAllBytes(folder.resolve("shared/samples").resolve(name));
  }

  private void readOrRefuse(byte[] file, String filename) {
    try {
      assertThat(reader.read(file, filename)).isNotNull();
    } catch (RuleViolation refused) {
      assertThat(refused.breaches()).isNotEmpty();
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    var file = whole.clone();
    for (var hit = 0; hit <= random.nextInt(12); hit++) {
      file[random.nextInt(file.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(10) > 0 ? file : Arrays.copyOf(file, random.nextInt(file.length));
  }

  private static byte[] damagedInside(byte[] whole, Random random) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(whole));
        var zip = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        var content = in.readAllBytes();
        zip.write(random.nextInt(3) == 0 ? damagedMarkup(content, random) : content);
      }
    }
    return out.toByteArray();
  }

  /** A number becomes another, or a piece is lost or doubled. */
  private static byte[] damagedMarkup(byte[] content, Random random) {
    var markup = new StringBuilder(new String(content, StandardCharsets.UTF_8));
    var at = random.nextInt(Math.max(1, markup.length() - 60));
    var end = Math.min(markup.length(), at + random.nextInt(60));
    switch (random.nextInt(3)) {
      case 0 -> markup.delete(at, end);
      case 1 -> markup.insert(at, markup.substring(at, end));
      default -> {
        for (var i = at; i < markup.length(); i++) {
          if (Character.isDigit(markup.charAt(i))) {
            markup.replace(i, i + 1, random.nextBoolean() ? "-1" : "999999999");
            break;
          }
        }
      }
    }
    return markup.toString().getBytes(StandardCharsets.UTF_8);
  }
}
