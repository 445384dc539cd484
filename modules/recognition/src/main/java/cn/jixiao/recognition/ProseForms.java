package cn.jixiao.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Labels with their values in lines outside of tables: the unit above a form, or a whole project
 * that is told line by line.
 */
final class ProseForms {

  private static final int LONGEST = 2000;
  private static final Set<Label> ABOVE_FORMS =
      Set.of(Label.NAME, Label.CODE, Label.ORGANIZATION_CODE, Label.ORGANIZATION_NAME);
  private static final Set<Label> CONTINUED = Set.of(Label.GOALS, Label.PURPOSE);

  private final List<Field> fields = new ArrayList<>();

  /** Whether a line belongs to the next project, or to none. */
  boolean isEndedBy(Line line) {
    return Heading.of(line.text()).isPresent()
        || has(Label.NAME) && labels(line).stream().anyMatch(it -> it.label() == Label.NAME);
  }

  void take(Line line) {
    var labels = labels(line);
    for (var found : labels) {
      if (ABOVE_FORMS.contains(found.label()) || has(Label.NAME)) {
        fields.add(field(found, line));
      }
    }
    if (labels.isEmpty() && isProject()) {
      goOn(line);
    }
  }

  private static List<Announcement> labels(Line line) {
    return line.text().length() > LONGEST ? List.of() : Announcement.allIn(line.text());
  }

  private void goOn(Line line) {
    var last = fields.get(fields.size() - 1);
    if (CONTINUED.contains(last.label()) && last.value().length() < LONGEST) {
      var value = last.value() + "\n" + line.text();
      fields.set(fields.size() - 1, last.saying(value));
    }
  }

  private static Field field(Announcement found, Line line) {
    var ground = found.plain() ? Ground.CUSTOM : Ground.SYNONYM;
    return new Field(
        found.label(),
        found.period(),
        Field.nameOf(found.label(), found.label().printed()),
        found.inline(),
        line.place(),
        ground,
        null);
  }

  private boolean has(Label label) {
    return fields.stream().anyMatch(field -> field.label() == label && field.isFilled());
  }

  /** Whether the lines so far tell a project. */
  boolean isProject() {
    return has(Label.NAME) && (has(Label.GOALS) || has(Label.BUDGET));
  }

  List<Field> fields() {
    return List.copyOf(fields);
  }

  void clear() {
    fields.clear();
  }
}
