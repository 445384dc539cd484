package cn.jixiao.recognition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipInputStream;

/** The text part of a sample's Word file. */
final class WordFile {

  private WordFile() {}

  static byte[] document(String sample) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(Samples.file(sample)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return zip.readAllBytes();
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    throw new AssertionError("no text in " + sample);
  }
}
