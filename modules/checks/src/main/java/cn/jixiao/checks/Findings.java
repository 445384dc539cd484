package cn.jixiao.checks;

import cn.jixiao.projects.IndicatorDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the rules tell while they look. One rule at a time has the word. */
public final class Findings {

  private static final Pattern ROW = Pattern.compile("(goals|indicators)\\[(\\d{1,6})]");

  private final Settings settings;
  private final List<Finding> told = new ArrayList<>();
  private final Map<String, String> closerRules = new HashMap<>();
  private CatalogueEntry speaking;

  Findings(Settings settings) {
    this.settings = settings;
  }

  void speaks(CatalogueEntry entry) {
    speaking = entry;
    if (!entry.leavesTo().isEmpty()) {
      closerRules.put(entry.id(), entry.leavesTo());
    }
  }

  /** All that was told, but for what another rule has said more closely of the same place. */
  List<Finding> told() {
    return told.stream().filter(finding -> !isSaidMoreClosely(finding)).toList();
  }

  private boolean isSaidMoreClosely(Finding finding) {
    var closer = closerRules.get(finding.rule());
    return closer != null
        && told.stream()
            .anyMatch(
                it ->
                    it.rule().equals(closer)
                        && it.project() == finding.project()
                        && it.field().equals(finding.field()));
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
    add(target.number(), field, seen, rowOf(target, field), repair, arguments);
  }

  /** Tells of a place in part one, or of the text as a whole: {@code overall.goal}. */
  public void tellOverall(String field, String seen, Object... arguments) {
    tellOverall(null, field, seen, arguments);
  }

  /** The same with a text that would heal it. */
  public void tellOverall(Repair repair, String field, String seen, Object... arguments) {
    add(0, field, seen, null, repair, arguments);
  }

  /** What the row of the field is called: the goal, or the name of the indicator. */
  private static String rowOf(TargetPaper target, String field) {
    var place = ROW.matcher(field);
    if (!place.lookingAt()) {
      return null;
    }
    var names =
        place.group(1).equals("goals")
            ? target.draft().goals()
            : target.draft().indicators().stream().map(IndicatorDraft::name).toList();
    var index = Integer.parseInt(place.group(2));
    return index < names.size() ? names.get(index) : null;
  }

  private void add(
      int project, String field, String seen, String place, Repair repair, Object... arguments) {
    told.add(
        Finding.at(
            speaking.id(),
            settings.severity(speaking),
            project,
            field,
            seen,
            place,
            Collections.unmodifiableList(Arrays.asList(arguments.clone())),
            repair));
  }
}
