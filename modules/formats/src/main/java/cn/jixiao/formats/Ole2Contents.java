package cn.jixiao.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What the container of the older Office formats, and of encrypted newer ones, holds. */
final class Ole2Contents {

  private static final int WORD_FLAGS = 0x0B;
  private static final int WORD_ENCRYPTED = 0x01;
  private static final int EXCEL_RECORDS = 8;
  private static final int EXCEL_ENCRYPTED = 0x2F;

  private Ole2Contents() {}

  /** None of these can be read yet; this says why. */
  static FormatRule ruleFor(byte[] file) {
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      var root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return FormatRule.ENCRYPTED;
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return encryptedWord(root) ? FormatRule.ENCRYPTED : FormatRule.UNSUPPORTED_FORMAT;
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return encryptedExcel(root) ? FormatRule.ENCRYPTED : FormatRule.UNSUPPORTED_FORMAT;
      }
      return FormatRule.NOT_A_DOCUMENT;
    } catch (IOException | RuntimeException damaged) {
      return FormatRule.BROKEN_FILE;
    }
  }

  private static boolean encryptedWord(DirectoryNode root) throws IOException {
    var head = head(root, "WordDocument", WORD_FLAGS + 1);
    return head.length > WORD_FLAGS && (head[WORD_FLAGS] & WORD_ENCRYPTED) != 0;
  }

  /** In an encrypted workbook the record that says so follows the first one. */
  private static boolean encryptedExcel(DirectoryNode root) throws IOException {
    var name = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
    var head = head(root, name, 64);
    if (head.length < EXCEL_RECORDS) {
      return false;
    }
    var next = 4 + (head[2] & 0xFF) + ((head[3] & 0xFF) << 8);
    return next + 1 < head.length && head[next] == EXCEL_ENCRYPTED && head[next + 1] == 0;
  }

  private static byte[] head(DirectoryNode root, String name, int bytes) throws IOException {
    try (var stream = root.createDocumentInputStream(name)) {
      return stream.readNBytes(bytes);
    }
  }
}
