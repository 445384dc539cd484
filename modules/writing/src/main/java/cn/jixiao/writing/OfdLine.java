package cn.jixiao.writing;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Signs that stand side by side on one line of a page and look the same. */
final class OfdLine {

  private static final double SAME = 0.01;

  private final Look look;
  private final Point2D.Double start;
  private final StringBuilder text = new StringBuilder();
  private final List<Double> steps = new ArrayList<>();
  private double lastX;
  private double end;

  /**
   * @param size in millimetres
   * @param color as an element of the page
   */
  record Look(int fontId, double size, String color) {}

  OfdLine(Look look, Point2D.Double start) {
    this.look = look;
    this.start = start;
    this.lastX = start.x;
    this.end = start.x;
  }

  /** Whether a sign at that point belongs to the same text: no column lies between them. */
  boolean goesOn(Look next, Point2D.Double at) {
    return look.fontId() == next.fontId()
        && Math.abs(look.size() - next.size()) < SAME
        && look.color().equals(next.color())
        && Math.abs(start.y - at.y) < SAME
        && at.x >= lastX
        && at.x - end < look.size();
  }

  void add(String sign, double x, double width) {
    if (text.length() > 0) {
      steps.add(x - lastX);
    }
    for (var i = 1; i < sign.codePointCount(0, sign.length()); i++) {
      steps.add(0.0);
    }
    text.append(sign);
    lastX = x;
    end = x + width;
  }

  void write(Markup xml, int id) throws IOException {
    if (text.toString().isBlank()) {
      return;
    }
    xml.put("<ofd:TextObject ID=\"").put(id).put("\" Boundary=\"");
    xml.put(OfdPage.number(start.x)).put(" ").put(OfdPage.number(start.y - look.size()));
    xml.put(" ").put(OfdPage.number(end - start.x + look.size())).put(" ");
    xml.put(OfdPage.number(look.size() * 1.4)).put("\" Font=\"").put(look.fontId());
    xml.put("\" Size=\"").put(OfdPage.number(look.size())).put("\">").put(look.color());
    xml.put("<ofd:TextCode X=\"0\" Y=\"").put(OfdPage.number(look.size()));
    if (!steps.isEmpty()) {
      var delta = steps.stream().map(OfdPage::number).toList();
      xml.put("\" DeltaX=\"").put(String.join(" ", delta));
    }
    xml.put("\">").text(text.toString()).put("</ofd:TextCode></ofd:TextObject>");
  }
}
