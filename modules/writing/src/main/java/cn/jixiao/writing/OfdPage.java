package cn.jixiao.writing;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
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
  private final GeneralPath path = new GeneralPath();
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
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    lineTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path.reset();
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
    getGraphicsState().intersectClippingPath(path);
  }

  @Override
  public void drawImage(PDImage image) {
    throw new IllegalStateException("An official text holds no pictures.");
  }

  @Override
  public void shadingFill(COSName name) {
    throw new IllegalStateException("An official text holds no shadings.");
  }

  /** What a page shows of it: a cell that goes on there runs on below the text of this one. */
  private void draw(boolean stroke, boolean fill) throws IOException {
    endLine();
    var state = getGraphicsState();
    var shown = state.getCurrentClippingPath().getBounds2D();
    var drawn = path.getBounds2D();
    if (drawn.getMinY() > shown.getMaxY() || drawn.getMaxY() < shown.getMinY()) {
      endPath();
      return;
    }
    var colors =
        (stroke ? color("Stroke", state.getStrokingColor()) : "")
            + (fill ? color("Fill", state.getNonStrokingColor()) : "");
    var width = number(transformWidth(state.getLineWidth()) * MILLIMETRES);
    xml.put(RULE.formatted(++lastId, width, stroke, fill, colors, data(shown)));
    endPath();
  }

  private void endLine() throws IOException {
    if (line != null) {
      line.write(xml, ++lastId);
    }
    line = null;
  }

  /** All that is drawn is upright or level, so its corners say where it is cut off. */
  private String data(Rectangle2D shown) {
    var data = new StringBuilder();
    var point = new double[6];
    for (var steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
      var kind = steps.currentSegment(point);
      if (kind == PathIterator.SEG_CLOSE) {
        data.append("C ");
      } else {
        var y = Math.max(shown.getMinY(), Math.min(shown.getMaxY(), point[1]));
        var at = millimetres(point[0], y);
        data.append(kind == PathIterator.SEG_MOVETO ? "M " : "L ").append(number(at.x)).append(' ');
        data.append(number(at.y)).append(' ');
      }
    }
    return data.toString().strip();
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
