package cn.jixiao.imports;

import static cn.jixiao.imports.ImportRule.NOTHING_TO_IMPORT;
import static cn.jixiao.imports.ImportRule.NOTHING_TO_MERGE_WITH;
import static cn.jixiao.imports.ImportRule.RECORD_CHANGED;
import static cn.jixiao.imports.ImportRule.UNDECIDED;

import cn.jixiao.comparison.Comparison;
import cn.jixiao.imports.ImportItem.Recorded;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.TargetChange;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.shared.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an import would do: for part one and every project what is there already, what was decided,
 * and the change that follows. It is made anew from work and records each time; dry run and import
 * carry out the same one.
 */
final class ImportPlan {

  static final String OVERALL = "overall";

  private final Map<String, Choice> choices;
  private final List<ImportItem> items = new ArrayList<>();
  private final List<TargetChange> changes = new ArrayList<>();
  private final List<Breach> breaches = new ArrayList<>();
  private DepartmentDraft overall;

  /**
   * @param recorded the targets that are there, by the number of the project
   * @param recordedOverall the overall target that is there, or null
   */
  ImportPlan(
      RecognizedDocument document,
      Map<String, Choice> choices,
      Map<Integer, PerformanceTarget> recorded,
      DepartmentTarget recordedOverall) {
    this.choices = choices;
    if (!document.overall().isEmpty()) {
      addOverall(document.overall(), recordedOverall);
    }
    for (var i = 0; i < document.projects().size(); i++) {
      addProject("projects[" + i + "]", document.projects().get(i), recorded.get(i));
    }
    if (items.isEmpty()) {
      breaches.add(Breach.of(NOTHING_TO_IMPORT, "file"));
    }
  }

  private void addOverall(DepartmentDraft found, DepartmentTarget record) {
    if (record == null) {
      if (decide(OVERALL, null, null) == Decision.CREATE) {
        overall = found;
      }
      return;
    }
    var comparison = Comparison.of(record.draft(), found);
    var there = new Recorded(null, record.getVersion(), null, null, true, comparison.differences());
    if (decide(OVERALL, null, there) == Decision.MERGE) {
      var taken = taken(OVERALL);
      overall = comparison.merged(difference -> taken.contains(difference.key()));
    }
  }

  private void addProject(String item, TargetDraft found, PerformanceTarget record) {
    if (record == null) {
      if (decide(item, found.name(), null) == Decision.CREATE) {
        changes.add(new TargetChange(null, found, item + "."));
      }
      return;
    }
    var comparison = Comparison.of(record.draft(), found);
    var there =
        new Recorded(
            record.getId(),
            record.getVersion(),
            record.title(),
            record.getState(),
            record.getState().isEditable(),
            comparison.differences());
    var decision = decide(item, found.name(), there);
    if (decision == Decision.CREATE) {
      changes.add(new TargetChange(null, found, item + "."));
    } else if (decision == Decision.MERGE) {
      var taken = taken(item);
      var merged = comparison.merged(difference -> taken.contains(difference.key()));
      changes.add(new TargetChange(record, merged, item + "."));
    }
  }

  /** The decision that counts; null, and a breach, where the person has to decide first. */
  private Decision decide(String item, String title, Recorded record) {
    var choice = choices.get(item);
    var decision = choice == null ? usual(record) : choice.decision();
    items.add(new ImportItem(item, title, decision, record, taken(item)));
    if (decision == null) {
      breaches.add(Breach.of(UNDECIDED, item));
    } else if (decision == Decision.MERGE && record == null) {
      breaches.add(Breach.of(NOTHING_TO_MERGE_WITH, item));
      return null;
    } else if (decision == Decision.MERGE && hasChanged(choice, record)) {
      breaches.add(Breach.of(RECORD_CHANGED, item));
      return null;
    }
    return decision;
  }

  /** What is new is imported; what says the same, or cannot change, is left alone. */
  private static Decision usual(Recorded record) {
    if (record == null) {
      return Decision.CREATE;
    }
    return record.differences().isEmpty() || !record.mergeable() ? Decision.SKIP : null;
  }

  private static boolean hasChanged(Choice choice, Recorded record) {
    return !Objects.equals(choice.recordId(), record.targetId())
        || !Objects.equals(choice.recordVersion(), record.version());
  }

  private Set<String> taken(String item) {
    var choice = choices.get(item);
    return choice == null ? Set.of() : choice.taken();
  }

  List<ImportItem> items() {
    return items;
  }

  List<TargetChange> changes() {
    return changes;
  }

  /** Part one as it is to be written; null where nothing is. */
  DepartmentDraft overall() {
    return overall;
  }

  /** What speaks against it before the records are asked. */
  List<Breach> breaches() {
    return breaches;
  }
}
