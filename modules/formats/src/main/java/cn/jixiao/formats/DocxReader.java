package cn.jixiao.formats;

/** Reads newer Word files: their text is walked once, as a stream. */
final class DocxReader implements FormatReader {

  @Override
  public SourceDocument read(byte[] file, Reading reading) {
    return OfficePackage.read(
        file,
        reading,
        office -> {
          try (var text = office.open(office.main())) {
            return new DocxBody(text, reading).read();
          }
        });
  }
}
