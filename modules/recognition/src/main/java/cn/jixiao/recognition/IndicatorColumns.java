package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which column of an indicator table means what, as its headings say. */
final class IndicatorColumns {

  private static final int FEWEST_LABELS = 3;

  /** A heading reaches up to the next one: empty columns between them belong to the left. */
  private record Range(Label label, int start, int end) {}

  private final List<Range> ranges;

  private IndicatorColumns(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** Whether these texts are the headings of an indicator table. */
  static boolean isHeading(List<String> texts) {
    return isHeading(texts.stream().map(Label::in));
  }

  private static boolean isHeading(Stream<Optional<Label.Found>> announced) {
    var labels = EnumSet.noneOf(Label.class);
    announced.flatMap(IndicatorColumns::column).forEach(labels::add);
    return labels.size() >= FEWEST_LABELS
        && (labels.contains(Label.INDICATOR) || labels.contains(Label.VALUE));
  }

  static Optional<IndicatorColumns> of(List<Cell> heading) {
    if (!isHeading(heading.stream().map(Label::in))) {
      return Optional.empty();
    }
    var ranges = new ArrayList<Range>();
    for (var cell : heading) {
      var label = column(Label.in(cell)).findFirst().orElse(null);
      if (label != null || !cell.isBlank() || ranges.isEmpty()) {
        ranges.add(new Range(label, cell.column(), cell.end()));
      } else {
        var left = ranges.remove(ranges.size() - 1);
        ranges.add(new Range(left.label(), left.start(), cell.end()));
      }
    }
    return Optional.of(new IndicatorColumns(ranges));
  }

  /** What a row says under each heading; nothing for empty cells. */
  Map<Label, String> read(List<Cell> row) {
    var texts = new EnumMap<Label, String>(Label.class);
    for (var cell : row) {
      var label = labelAt(cell.column());
      if (label != null && !cell.isBlank()) {
        texts.merge(label, cell.text(), (left, right) -> left + "\n" + right);
      }
    }
    return texts;
  }

  private Label labelAt(int column) {
    for (var range : ranges) {
      if (column >= range.start() && column < range.end()) {
        return range.label();
      }
    }
    return null;
  }

  private static Stream<Label> column(Optional<Label.Found> announced) {
    return announced.stream().map(Label.Found::label).filter(Label::isColumn);
  }
}
