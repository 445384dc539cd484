package cn.jixiao.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks the elements of a web page from top to bottom, as a browser shows them. */
final class HtmlBody implements NodeVisitor {

  private static final Set<String> NOT_SHOWN =
      Set.of(
          "script", "style", "noscript", "template", "select", "textarea", "del", "title", "svg");

  private final Reading reading;
  private final List<SourceDocument.Block> blocks = new ArrayList<>();
  private final Deque<HtmlTable> tables = new ArrayDeque<>();
  private final List<Grid.Builder> finished = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private Node hidden;
  private int paragraphNumber;
  private int gridNumber;

  HtmlBody(Reading reading) {
    this.reading = reading;
  }

  SourceDocument document() {
    endParagraph();
    return new SourceDocument(blocks);
  }

  @Override
  public void head(Node node, int depth) {
    reading.step();
    if (hidden != null) {
      return;
    }
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (isHidden(element)) {
        hidden = node;
      } else {
        start(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (hidden == node) {
      hidden = null;
    } else if (hidden == null && node instanceof Element element) {
      end(element);
    }
  }

  private void start(Element element) {
    switch (element.normalName()) {
      case "table" -> {
        Reading.require(tables.size() < reading.limits().nesting());
        if (tables.isEmpty()) {
          endParagraph();
        }
        tables.push(new HtmlTable(new Grid.Builder(reading)));
      }
      case "tr", "td", "th" -> {
        if (!tables.isEmpty()) {
          tables.peek().start(element);
        }
      }
      case "br" -> newLine();
      default -> {
        if (element.isBlock()) {
          newLine();
        }
      }
    }
  }

  private void end(Element element) {
    switch (element.normalName()) {
      case "table" -> endTable();
      case "td", "th" -> {
        if (!tables.isEmpty()) {
          tables.peek().endCell();
        }
      }
      default -> {
        if (element.isBlock()) {
          newLine();
        }
      }
    }
  }

  /** A table inside a cell follows the one it stands in. */
  private void endTable() {
    if (tables.isEmpty()) {
      return;
    }
    finished.add(finished.size(), tables.pop().builder());
    if (tables.isEmpty()) {
      endParagraph();
      // the outermost was finished last
      add(finished.remove(finished.size() - 1));
      finished.forEach(this::add);
      finished.clear();
    }
  }

  private void add(Grid.Builder grid) {
    if (!grid.isEmpty()) {
      blocks.add(grid.build(++gridNumber));
    }
  }

  private void append(String text) {
    HtmlTable.appendFolded(target(), reading.text(text));
  }

  private void newLine() {
    if (tables.isEmpty()) {
      endParagraph();
    } else if (target().length() > 0) {
      target().append('\n');
    }
  }

  /** What stands in a table but in none of its cells is its caption. */
  private StringBuilder target() {
    var cell = tables.isEmpty() ? null : tables.peek().cell();
    return cell == null ? paragraph : cell;
  }

  private void endParagraph() {
    var text = Words.trim(paragraph.toString());
    if (!text.isEmpty()) {
      blocks.add(new SourceDocument.Paragraph(++paragraphNumber, text));
    }
    paragraph.setLength(0);
  }

  private static boolean isHidden(Element element) {
    if (NOT_SHOWN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    var style = element.attr("style").replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all");
  }
}
