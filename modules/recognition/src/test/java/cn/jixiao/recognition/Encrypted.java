package cn.jixiao.recognition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Containers as Office writes them behind a password: the marks of encryption, no real content. */
final class Encrypted {

  private Encrypted() {}

  static byte[] newerOffice() throws IOException {
    return container("EncryptedPackage", new byte[5000]);
  }

  static byte[] word() throws IOException {
    var head = new byte[5000];
    head[0x0B] = 0x01;
    return container("WordDocument", head);
  }

  private static byte[] container(String entry, byte[] content) throws IOException {
    try (var container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(content), entry);
      var out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}
