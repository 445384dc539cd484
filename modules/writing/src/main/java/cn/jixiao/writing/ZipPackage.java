package cn.jixiao.writing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip file that a document of several parts is. Its parts are written one after the other, and
 * equal parts give equal files.
 */
final class ZipPackage implements Closeable {

  /** The first moment a zip file can name. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  ZipPackage(OutputStream file) {
    zip = new ZipOutputStream(file, StandardCharsets.UTF_8);
  }

  /** Where to write the part of that name, until the next one begins. */
  OutputStream begin(String name) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    return zip;
  }

  /** A part that is the same in every file of the format. */
  void fixed(String folder, String name) throws IOException {
    try (var stream = ZipPackage.class.getResourceAsStream(folder + "/" + name)) {
      stream.transferTo(begin(name));
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
