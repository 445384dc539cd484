package cn.jixiao.writing;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Says in the words of OFD what a printed page shows: lines of text, and the lines of its forms.
 */
final class OfdPage extends PDFGraphicsStreamEngine {

  /** The lines that are drawn; a page of ours holds no pictures. */
  private static final String RULE =
      "<ofd:PathObject ID=\"%d\" Boundary=\"0 0 210 297\" LineWidth=\"%s\" Stroke=\"%s\""
          + " Fill=\"%s\">%s<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>";

  private static final double MILLIMETRES = 25.4 / 72;

  private final Markup xml;
  private final OfdFonts fonts;
  private final double height;
  private final StringBuilder path = new StringBuilder();
  private final Point2D.Float current = new Point2D.Float();
  private OfdLine line;
  private int lastId;

  OfdPage(PDPage page, Markup xml, OfdFonts fonts, int lastId) {
    super(page);
    this.xml = xml;
    this.fonts = fonts;
    this.lastId = lastId;
    this.height = page.getMediaBox().getHeight();
  }

  /** Writes everything the page shows, and tells the last id that was given. */
  int write() throws IOException {
    processPage(getPage());
    endLine();
    return lastId;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    var text = font.toUnicode(code);
    if (text == null) {
      return;
    }
    // fonts give back some signs as radicals, which look the same and are found by nobody
    var sign =
        text.codePoints().allMatch(it -> it >= 0x2e80 && it <= 0x2fdf)
            ? Normalizer.normalize(text, Normalizer.Form.NFKC)
            : text;
    var at = millimetres(matrix.getTranslateX(), matrix.getTranslateY());
    var size = matrix.getScalingFactorY() * MILLIMETRES;
    var width = displacement.getX() * size;
    var state = getGraphicsState();
    var fontId = fonts.use(font, sign);
    var look = new OfdLine.Look(fontId, size, color("Fill", state.getNonStrokingColor()));
    if (line == null || !line.goesOn(look, at)) {
      endLine();
      line = new OfdLine(look, at);
    }
    line.add(sign, at.x, width);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    step("M", p0);
    step("L", p1);
    step("L", p2);
    step("L", p3);
    path.append("C ");
  }

  @Override
  public void moveTo(float x, float y) {
    current.setLocation(x, y);
    step("M", current);
  }

  @Override
  public void lineTo(float x, float y) {
    current.setLocation(x, y);
    step("L", current);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    lineTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    path.append("C ");
  }

  @Override
  public void endPath() {
    path.setLength(0);
  }

  @Override
  public void strokePath() throws IOException {
    draw(true, false);
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    draw(false, true);
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    draw(true, true);
  }

  @Override
  public void clip(int windingRule) {
    // nothing of ours reaches beyond its box
  }

  @Override
  public void drawImage(PDImage image) {
    throw new IllegalStateException("An official text holds no pictures.");
  }

  @Override
  public void shadingFill(COSName name) {
    throw new IllegalStateException("An official text holds no shadings.");
  }

  private void draw(boolean stroke, boolean fill) throws IOException {
    endLine();
    var state = getGraphicsState();
    var colors =
        (stroke ? color("Stroke", state.getStrokingColor()) : "")
            + (fill ? color("Fill", state.getNonStrokingColor()) : "");
    var width = number(transformWidth(state.getLineWidth()) * MILLIMETRES);
    xml.put(RULE.formatted(++lastId, width, stroke, fill, colors, path.toString().strip()));
    endPath();
  }

  private void endLine() throws IOException {
    if (line != null) {
      line.write(xml, ++lastId);
    }
    line = null;
  }

  private void step(String kind, Point2D to) {
    var at = millimetres(to.getX(), to.getY());
    path.append(kind).append(' ').append(number(at.x)).append(' ').append(number(at.y));
    path.append(' ');
  }

  private Point2D.Double millimetres(double x, double y) {
    return new Point2D.Double(x * MILLIMETRES, (height - y) * MILLIMETRES);
  }

  private static String color(String use, PDColor color) throws IOException {
    var rgb = color.toRGB();
    return "<ofd:%sColor Value=\"%d %d %d\"/>"
        .formatted(use, rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** A thousandth of a millimetre is finer than any printer. */
  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(3, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
