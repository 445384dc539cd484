package cn.jixiao.formats;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Draws a page into nothing and takes down what a reader needs: its letters and its ruling lines.
 * Pictures are counted and never unpacked.
 */
final class PdfPage extends PDFGraphicsStreamEngine {

  private final Reading reading;
  private final List<Sign> signs = new ArrayList<>();
  private final PdfStrokes strokes;
  private int pictures;

  /** A sign as drawn, before the page is turned. */
  private record Sign(String text, Matrix place, float width, int turn) {}

  PdfPage(PDPage page, Reading reading) {
    super(page);
    this.reading = reading;
    strokes = new PdfStrokes(reading);
  }

  PdfContent read() throws IOException {
    processPage(getPage());
    var counts = new int[5];
    signs.forEach(sign -> counts[sign.turn()] += sign.text().isBlank() ? 0 : 1);
    var turn = 0;
    for (var i = 1; i < 4; i++) {
      turn = counts[i] > counts[turn] ? i : turn;
    }
    var most = turn;
    var glyphs =
        signs.stream().filter(sign -> sign.turn() == most).map(sign -> glyph(sign, most)).toList();
    return strokes.content(glyphs, pictures, turn);
  }

  private static PdfGlyph glyph(Sign sign, int turn) {
    var place = sign.place();
    var x = PdfStrokes.across(place.getTranslateX(), place.getTranslateY(), turn);
    var y = PdfStrokes.down(place.getTranslateX(), place.getTranslateY(), turn);
    return new PdfGlyph(sign.text(), x, x + sign.width(), y, place.getScalingFactorY());
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    reading.step();
    var text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (text != null && !text.isEmpty()) {
      reading.text(text);
      var width = displacement.getX() * place.getScalingFactorX();
      signs.add(new Sign(PdfText.folded(text), place.clone(), width, turn(place)));
    }
  }

  /** How often the text is turned to the left; 4 for text that runs askew, as watermarks do. */
  private static int turn(Matrix place) {
    var angle = Math.toDegrees(Math.atan2(place.getShearY(), place.getScaleX()));
    var quarters = Math.round(angle / 90);
    return Math.abs(angle - quarters * 90) > 10 ? 4 : (int) Math.floorMod(quarters, 4L);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    reading.step();
    super.processOperator(operator, operands);
  }

  /** Forms may show themselves, twice each time. */
  @Override
  public void increaseLevel() {
    super.increaseLevel();
    Reading.require(getLevel() <= reading.limits().nesting());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    strokes.begin(p0);
    strokes.line(p1);
    strokes.line(p2);
    strokes.line(p3);
    strokes.close();
  }

  @Override
  public void drawImage(PDImage picture) {
    pictures++;
  }

  @Override
  public void clip(int windingRule) {
    // what is cut off was not meant to be seen, but in documents nothing is
  }

  @Override
  public void moveTo(float x, float y) {
    strokes.begin(new Point2D.Float(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    strokes.line(new Point2D.Float(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    strokes.begin(new Point2D.Float(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return strokes.current();
  }

  @Override
  public void closePath() {
    strokes.close();
  }

  @Override
  public void endPath() {
    strokes.drop();
  }

  @Override
  public void strokePath() {
    strokes.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    strokes.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokes.stroke();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // colours say nothing
  }
}
