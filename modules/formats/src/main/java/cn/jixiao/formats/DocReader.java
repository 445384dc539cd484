package cn.jixiao.formats;

import org.apache.poi.hwpf.HWPFDocument;

/** Reads older Word files and those of WPS. */
final class DocReader implements FormatReader {

  @Override
  public SourceDocument read(byte[] file, Reading reading) {
    return Ole2Contents.read(
        file,
        root -> {
          try (var document = new HWPFDocument(root)) {
            return new DocBody(reading).read(document.getRange());
          }
        });
  }
}
