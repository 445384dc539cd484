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

  /** A Word file with pictures has dozens of entries. */
  private static final int MOST_ENTRIES = 2_000;

  /** The text of 500 projects unpacks to some 15 MiB. */
  static final long MOST_BYTES_PER_ENTRY = 32L * 1024 * 1024;

  private static final long MOST_BYTES = 96L * 1024 * 1024;
  private static final int FLAGS = 6;
  private static final int BUFFER = 16 * 1024;

  static ZipContents inspect(byte[] file) {
    var names = new HashSet<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      var total = 0L;
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        total += unpackedBytes(zip);
        if (names.size() > MOST_ENTRIES || total > MOST_BYTES) {
          throw new RuleViolation(FormatRule.ZIP_BOMB);
        }
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
    return names.contains("[Content_Types].xml")
        && names.stream().anyMatch(name -> name.startsWith("word/") && name.endsWith(".xml"));
  }

  /** A workbook, a presentation, an OpenDocument or OFD file. */
  boolean isOtherDocument() {
    return names.contains("[Content_Types].xml")
        || names.contains("mimetype")
        || names.contains("OFD.xml");
  }

  private static long unpackedBytes(ZipInputStream zip) throws IOException {
    var buffer = new byte[BUFFER];
    var total = 0L;
    for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      total += read;
      if (total > MOST_BYTES_PER_ENTRY) {
        throw new RuleViolation(FormatRule.ZIP_BOMB);
      }
    }
    return total;
  }
}
