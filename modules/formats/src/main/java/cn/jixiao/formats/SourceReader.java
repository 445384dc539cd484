package cn.jixiao.formats;

/**
 * Turns the bytes of a file, whatever its format, into paragraphs and grids. What is no document,
 * or not safe to read, is refused with a rule of its own for each case.
 */
public final class SourceReader {

  private final FormWords words;

  public SourceReader(FormWords words) {
    this.words = words;
  }

  /**
   * @param filename as the person named it; it helps to tell kinds of files apart, no more
   */
  public SourceDocument read(byte[] file, String filename) {
    return FileFormat.of(file, filename == null ? "" : filename).reader().read(file, words);
  }
}
