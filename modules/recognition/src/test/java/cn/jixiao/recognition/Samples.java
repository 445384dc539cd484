package cn.jixiao.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The published documents beside the work tree, and what a careful reader finds in them. */
public final class Samples {

  public static final List<String> ALL = List.of("000", "001", "003", "004");

  private Samples() {}

  public static byte[] file(String name) {
    try {
      return Files.readAllBytes(folder().resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @SuppressWarnings("unchecked")
  public static Map<String, Object> expected(String sample) {
    var json = new String(file(sample + ".json"), java.nio.charset.StandardCharsets.UTF_8);
    return (Map<String, Object>) Json.read(json);
  }

  public static RecognizedDocument recognized(String file) {
    var document = new DocumentReader().read(file(file), file);
    assertThat(document).isNotNull();
    return document;
  }

  private static Path folder() {
    var folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("shared/samples"))) {
      folder = folder.getParent();
    }
    assumeTrue(folder != null, "no folder shared/samples above this module: samples not compared");
    return folder.resolve("shared/samples");
  }
}
