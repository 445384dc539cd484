package cn.jixiao.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What the rules tell while they look. One rule at a time has the word. */
public final class Findings {

  private final Settings settings;
  private final List<Finding> told = new ArrayList<>();
  private CatalogueEntry speaking;

  Findings(Settings settings) {
    this.settings = settings;
  }

  void speaks(CatalogueEntry entry) {
    speaking = entry;
  }

  List<Finding> told() {
    return told;
  }

  /** A limit of the rule that speaks, as its region has set it. */
  public BigDecimal limit(String name) {
    return settings.limit(speaking, name);
  }

  /**
   * Tells of a place in a target.
   *
   * @param seen the text looked at; null where something is missing
   * @param arguments what the sentence is filled with
   */
  public void tell(TargetPaper target, String field, String seen, Object... arguments) {
    tell(target, null, field, seen, arguments);
  }

  /** The same with a text that would heal it. */
  public void tell(
      TargetPaper target, Repair repair, String field, String seen, Object... arguments) {
    add(target.number(), field, seen, repair, arguments);
  }

  /** Tells of a place in part one, or of the text as a whole: {@code overall.goal}. */
  public void tellOverall(String field, String seen, Object... arguments) {
    tellOverall(null, field, seen, arguments);
  }

  /** The same with a text that would heal it. */
  public void tellOverall(Repair repair, String field, String seen, Object... arguments) {
    add(0, field, seen, repair, arguments);
  }

  private void add(int project, String field, String seen, Repair repair, Object... arguments) {
    told.add(
        Finding.at(
            speaking.id(),
            settings.severity(speaking),
            project,
            field,
            seen,
            Collections.unmodifiableList(Arrays.asList(arguments.clone())),
            repair));
  }
}
