package cn.jixiao.documents;

import cn.jixiao.comparison.Change;
import cn.jixiao.comparison.Comparison;
import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.comparison.Written;
import cn.jixiao.documents.PaperComparison.Project;
import cn.jixiao.documents.PaperComparison.Unknown;
import cn.jixiao.formats.Place;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.recognition.DetailedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A document as somebody handed it in, held against the record. */
final class Paper {

  /** A target of the record. */
  record Recorded(long targetId, TargetDraft draft) {}

  private static final String OVERALL = "overall";

  private final DetailedDocument document;
  private final List<TargetDraft> projects;
  private final Map<String, Place> places = new HashMap<>();

  Paper(DetailedDocument document) {
    this.document = document;
    this.projects = document.document().projects();
    for (var source : document.sources()) {
      for (var field = source.field(); field != null; field = above(field)) {
        places.putIfAbsent(field, source.place());
      }
    }
  }

  /**
   * @param overall the recorded part one that the paper would print, or null
   */
  PaperComparison against(DepartmentDraft overall, List<Recorded> targets) {
    var indexes = indexes(targets);
    var changed = new ArrayList<Project>();
    var missing = new ArrayList<Project>();
    for (var target : targets) {
      var index = indexes.get(target);
      var differences = index == null ? List.<PaperDifference>of() : differences(target, index);
      var project = project(target, differences);
      if (index == null) {
        missing.add(project);
      } else if (!differences.isEmpty()) {
        changed.add(project);
      }
    }
    var unknown = new ArrayList<Unknown>();
    for (var index = 0; index < projects.size(); index++) {
      if (!indexes.containsValue(index)) {
        var project = projects.get(index);
        unknown.add(new Unknown(project.code(), project.name(), place(project(index))));
      }
    }
    return new PaperComparison(
        overall(overall), changed, missing, unknown, document.document().notes());
  }

  /** One target alone: the paper's others, and its part one, are left aside. */
  PaperComparison against(Recorded target) {
    var all = against(null, List.of(target));
    var index = indexes(List.of(target)).get(target);
    if (index != null || projects.size() != 1) {
      return new PaperComparison(List.of(), all.changed(), all.missing(), List.of(), all.notes());
    }
    // the only project there is: called otherwise, but meant
    var changed = project(target, differences(target, 0));
    return new PaperComparison(List.of(), List.of(changed), List.of(), List.of(), all.notes());
  }

  /** Part one alone: the paper's projects are left aside. */
  PaperComparison against(DepartmentDraft partOne) {
    return new PaperComparison(
        overall(partOne), List.of(), List.of(), List.of(), document.document().notes());
  }

  /** Which of the paper's projects each target is: by its code, else by its name. */
  private Map<Recorded, Integer> indexes(List<Recorded> targets) {
    var indexes = new LinkedHashMap<Recorded, Integer>();
    match(targets, indexes, TargetDraft::code);
    match(targets, indexes, draft -> Written.folded(draft.name()));
    return indexes;
  }

  private void match(
      List<Recorded> targets, Map<Recorded, Integer> indexes, Function<TargetDraft, String> name) {
    var free = new HashMap<String, Integer>();
    for (var index = projects.size() - 1; index >= 0; index--) {
      if (!indexes.containsValue(index)) {
        free.put(name.apply(projects.get(index)), index);
      }
    }
    for (var target : targets) {
      var called = name.apply(target.draft());
      if (called != null && !indexes.containsKey(target) && free.containsKey(called)) {
        indexes.put(target, free.remove(called));
      }
    }
  }

  private List<PaperDifference> differences(Recorded target, int index) {
    return Comparison.of(target.draft(), projects.get(index)).differences().stream()
        .filter(Paper::isAboutContent)
        .map(difference -> placed(project(index), difference))
        .toList();
  }

  /** In which unit a form states amounts is its layout's choice. */
  private static boolean isAboutContent(FieldDifference difference) {
    return !difference.field().equals("amountUnit");
  }

  private List<PaperDifference> overall(DepartmentDraft recorded) {
    var found = document.document().overall();
    if (recorded == null || found.isEmpty()) {
      return whole(recorded == null ? null : recorded.goal(), recorded != null, !found.isEmpty());
    }
    return Comparison.of(recorded, found).differences().stream()
        .map(difference -> placed(OVERALL, difference))
        .toList();
  }

  /** A part one that only one of the two has is one difference. */
  private List<PaperDifference> whole(String goal, boolean recorded, boolean found) {
    if (recorded == found) {
      return List.of();
    }
    var change = recorded ? Change.REMOVED : Change.ADDED;
    var said = document.document().overall().goal();
    var difference =
        recorded
            ? new FieldDifference(change, OVERALL, null, goal, null)
            : new FieldDifference(change, OVERALL, OVERALL, null, said);
    return List.of(new PaperDifference(difference, place(OVERALL)));
  }

  private PaperDifference placed(String at, FieldDifference difference) {
    var field = Objects.requireNonNullElse(difference.foundField(), "");
    return new PaperDifference(difference, place(at + "." + field));
  }

  /** The place of the field, or of what it belongs to. */
  private Place place(String field) {
    for (var at = field; at != null; at = above(at)) {
      if (places.containsKey(at)) {
        return places.get(at);
      }
    }
    return Place.whole();
  }

  private static Project project(Recorded target, List<PaperDifference> differences) {
    return new Project(
        target.targetId(), target.draft().code(), target.draft().name(), differences);
  }

  private static String project(int index) {
    return "projects[" + index + "]";
  }

  /** What a field belongs to: a cell to its row, a row or a cell of the head to the project. */
  private static String above(String field) {
    var end = field.lastIndexOf('.');
    return end < 0 ? null : field.substring(0, end);
  }
}
