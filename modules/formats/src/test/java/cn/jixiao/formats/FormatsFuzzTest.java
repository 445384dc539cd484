package cn.jixiao.formats;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged files of every format are read as far as they go or refused, and never anything else. */
@Timeout(120)
class FormatsFuzzTest {

  private static final int ROUNDS = 250;

  private final SourceReader reader = new SourceReader(NoWords.NONE);

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
    for (var round = 0; round < ROUNDS; round++) {
      readOrRefuse(damagedInside(written.file(), random), written.filename());
    }
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
    return random.nextInt(10) > 0
        ? file
        : java.util.Arrays.copyOf(file, random.nextInt(file.length));
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
