package cn.jixiao.formats;

/**
 * A sign on a page, which is turned so that its text runs to the right and downwards.
 *
 * @param x where it begins
 * @param end where the next one would
 * @param y the line it stands on
 * @param size the height of its font
 */
record PdfGlyph(String text, float x, float end, float y, float size) {

  boolean isBlank() {
    return text.isBlank() || text.equals("\u00a0") || text.equals("\u3000");
  }

  float middle() {
    return (x + end) / 2;
  }
}
