package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * What a zip file holds, found by unpacking it once into nothing: before any library sees the bytes
 * it is known how many entries there are and how much they unpack to.
 */
record ZipContents(Set<String> names) {

  private static final int FLAGS = 6;
  private static final int BUFFER = 16 * 1024;

  static ZipContents inspect(byte[] file, Limits limits) {
    var names = new HashSet<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      var total = 0L;
      var entries = 0;
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        total += unpackedBytes(zip, limits.entryBytes(entry.getName()));
        requireHonest(++entries <= limits.entries() && total <= limits.unpackedBytes());
        requireHonest(total <= (long) file.length * limits.ratio());
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw new RuleViolation(isEncrypted(file) ? FormatRule.ENCRYPTED : FormatRule.BROKEN_FILE);
    }
    return new ZipContents(names);
  }

  /** The first entry's header says so. */
  private static boolean isEncrypted(byte[] file) {
    return file.length > FLAGS && (file[FLAGS] & 1) != 0;
  }

  boolean isWordDocument() {
    return isOffice() && holds("word/", ".xml");
  }

  boolean isWorkbook() {
    return isOffice() && holds("xl/", ".xml");
  }

  /** What else comes packed as zip, and what is said of it. */
  FormatRule otherKind() {
    if (isOffice()) {
      return holds("xl/", ".bin") ? FormatRule.XLSB_FILE : FormatRule.UNSUPPORTED_FORMAT;
    }
    if (names.contains("OFD.xml")) {
      return FormatRule.OFD_FILE;
    }
    return names.contains("mimetype") ? FormatRule.OPEN_DOCUMENT : FormatRule.NOT_A_DOCUMENT;
  }

  private boolean isOffice() {
    return names.contains("[Content_Types].xml");
  }

  private boolean holds(String folder, String end) {
    return names.stream().anyMatch(name -> name.startsWith(folder) && name.endsWith(end));
  }

  private static long unpackedBytes(ZipInputStream zip, long most) throws IOException {
    var buffer = new byte[BUFFER];
    var total = 0L;
    for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      total += read;
      requireHonest(total <= most);
    }
    return total;
  }

  private static void requireHonest(boolean honest) {
    if (!honest) {
      throw new RuleViolation(FormatRule.ZIP_BOMB);
    }
  }
}
