package cn.jixiao.formats;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The straight lines of a page as they are drawn, stroked or as very thin filled boxes. */
final class PdfStrokes {

  private static final float STRAIGHT = 1;
  private static final float THICKEST_RULE = 3;
  private static final float SHORTEST_RULE = 1;

  private final Reading reading;
  private final List<List<Point2D>> path = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /** Both ends of a line, before the page is turned. */
  private record Line(double x1, double y1, double x2, double y2) {}

  PdfStrokes(Reading reading) {
    this.reading = reading;
  }

  void begin(Point2D point) {
    path.add(new ArrayList<>(List.of(point)));
  }

  void line(Point2D point) {
    if (path.isEmpty()) {
      begin(point);
    } else {
      path.get(path.size() - 1).add(point);
    }
  }

  void close() {
    if (!path.isEmpty()) {
      line(path.get(path.size() - 1).get(0));
    }
  }

  Point2D current() {
    if (path.isEmpty()) {
      return new Point2D.Float();
    }
    var last = path.get(path.size() - 1);
    return last.get(last.size() - 1);
  }

  void drop() {
    path.clear();
  }

  void stroke() {
    for (var part : path) {
      for (var i = 1; i < part.size(); i++) {
        var a = part.get(i - 1);
        var b = part.get(i);
        add(a.getX(), a.getY(), b.getX(), b.getY());
      }
    }
    drop();
  }

  /** A box too thin to be one is a line. */
  void fill() {
    for (var part : path) {
      var x = part.stream().mapToDouble(Point2D::getX).summaryStatistics();
      var y = part.stream().mapToDouble(Point2D::getY).summaryStatistics();
      if (y.getMax() - y.getMin() <= THICKEST_RULE) {
        var middle = (y.getMin() + y.getMax()) / 2;
        add(x.getMin(), middle, x.getMax(), middle);
      } else if (x.getMax() - x.getMin() <= THICKEST_RULE) {
        var middle = (x.getMin() + x.getMax()) / 2;
        add(middle, y.getMin(), middle, y.getMax());
      }
    }
    drop();
  }

  private void add(double x1, double y1, double x2, double y2) {
    var width = Math.abs(x1 - x2);
    var height = Math.abs(y1 - y2);
    var straight = Math.min(width, height) <= STRAIGHT;
    if (straight && Math.max(width, height) >= SHORTEST_RULE) {
      reading.cell();
      lines.add(new Line(x1, y1, x2, y2));
    }
  }

  PdfContent content(List<PdfGlyph> glyphs, int pictures, int turn) {
    var across = new ArrayList<PdfRule>();
    var down = new ArrayList<PdfRule>();
    for (var line : lines) {
      var x1 = across(line.x1(), line.y1(), turn);
      var x2 = across(line.x2(), line.y2(), turn);
      var y1 = down(line.x1(), line.y1(), turn);
      var y2 = down(line.x2(), line.y2(), turn);
      if (Math.abs(x1 - x2) > Math.abs(y1 - y2)) {
        across.add(new PdfRule((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
      } else {
        down.add(new PdfRule((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
      }
    }
    return new PdfContent(glyphs, PdfRule.joined(across), PdfRule.joined(down), pictures);
  }

  /** The way to the right once the page is turned so that its text can be read. */
  static float across(double x, double y, int turn) {
    return (float)
        switch (turn) {
          case 1 -> y;
          case 2 -> -x;
          case 3 -> -y;
          default -> x;
        };
  }

  /** The way down once the page is turned. */
  static float down(double x, double y, int turn) {
    return (float)
        switch (turn) {
          case 1 -> x;
          case 2 -> y;
          case 3 -> -x;
          default -> -y;
        };
  }
}
