package cn.jixiao.formats;

/** A Word table while it is being read: the cell at hand and the rows so far. */
final class DocxTable {

  private final Grid.Builder builder;
  private boolean rowOpen;
  private int skipped;
  private StringBuilder text;
  private int span = 1;
  private boolean continuation;

  DocxTable(Grid.Builder builder) {
    this.builder = builder;
  }

  void start(String element, String value) {
    switch (element) {
      case "tr" -> {
        rowOpen = false;
        skipped = 0;
      }
      case "gridBefore" -> skipped = XmlPart.number(value, 0, 10);
      case "tc" -> startCell();
      case "gridSpan" -> span = Math.max(1, XmlPart.number(value, 0, 10));
      case "vMerge" -> continuation = value == null || value.equals("continue");
      default -> throw new IllegalArgumentException(element);
    }
  }

  void addParagraph(String paragraph) {
    if (text != null) {
      text.append(text.length() == 0 ? "" : "\n").append(paragraph);
    }
  }

  void endCell() {
    if (text == null) {
      return;
    }
    if (continuation) {
      builder.addContinuation(text.toString(), span);
    } else {
      builder.add(text.toString(), span);
    }
    text = null;
  }

  Grid.Builder builder() {
    return builder;
  }

  private void startCell() {
    if (!rowOpen) {
      builder.startRow(skipped);
      rowOpen = true;
    }
    text = new StringBuilder();
    span = 1;
    continuation = false;
  }
}
