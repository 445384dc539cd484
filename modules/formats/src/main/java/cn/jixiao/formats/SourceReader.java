package cn.jixiao.formats;

/**
 * Turns the bytes of a file, whatever its format, into paragraphs and grids. What is no document,
 * or not safe to read, is refused with a rule of its own for each case.
 */
public final class SourceReader {

  private final FormWords words;
  private final Limits limits;
  private final ReadingRoom room;

  public SourceReader(FormWords words) {
    this(words, Limits.SITE);
  }

  SourceReader(FormWords words, Limits limits) {
    this.words = words;
    this.limits = limits;
    room = new ReadingRoom(limits);
  }

  /**
   * @param filename as the person named it; it helps to tell kinds of files apart, no more
   */
  public SourceDocument read(byte[] file, String filename) {
    return room.read(
        () -> {
          var format = FileFormat.of(file, filename == null ? "" : filename, limits);
          return format.reader().read(file, new Reading(words, limits));
        });
  }
}
