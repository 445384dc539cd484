package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The container of the older Office formats (and of WPS, which writes the same), and of encrypted
 * newer ones.
 */
final class Ole2Contents {

  private static final int WORD_FLAGS = 0x0B;
  private static final int WORD_ENCRYPTED = 0x01;

  private Ole2Contents() {}

  /** What a reader does with an open container. */
  interface Work<T> {
    T in(DirectoryNode root) throws IOException;
  }

  static FileFormat format(byte[] file) {
    return read(file, Ole2Contents::format);
  }

  private static FileFormat format(DirectoryNode root) throws IOException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new RuleViolation(FormatRule.ENCRYPTED);
    }
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      requireNoPassword(root);
      return FileFormat.DOC;
    }
    if (root.hasEntryCaseInsensitive("Workbook")) {
      return FileFormat.XLS;
    }
    var isOld = root.hasEntryCaseInsensitive("Book");
    throw new RuleViolation(isOld ? FormatRule.OLD_OFFICE : FormatRule.NOT_A_DOCUMENT);
  }

  /** POI's classes for these formats answer damage with exceptions of all kinds. */
  static <T> T read(byte[] file, Work<T> work) {
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      return work.in(container.getRoot());
    } catch (RuleViolation refused) {
      throw refused;
    } catch (EncryptedDocumentException locked) {
      throw new RuleViolation(FormatRule.ENCRYPTED);
    } catch (OldFileFormatException old) {
      throw new RuleViolation(FormatRule.OLD_OFFICE);
    } catch (IOException | RuntimeException damaged) {
      throw new RuleViolation(FormatRule.BROKEN_FILE);
    }
  }

  private static void requireNoPassword(DirectoryNode root) throws IOException {
    try (var stream = root.createDocumentInputStream("WordDocument")) {
      var head = stream.readNBytes(WORD_FLAGS + 1);
      if (head.length > WORD_FLAGS && (head[WORD_FLAGS] & WORD_ENCRYPTED) != 0) {
        throw new RuleViolation(FormatRule.ENCRYPTED);
      }
    }
  }
}
