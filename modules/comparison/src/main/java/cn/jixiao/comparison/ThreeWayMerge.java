package cn.jixiao.comparison;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.TargetDraft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two versions that were made from the same one, brought together: what only one side changed is
 * taken, what both changed differently is asked, never guessed.
 */
public final class ThreeWayMerge<T> {

  private final FormOf<T> kind;
  private final Form base;
  private final FormChange here;
  private final FormChange there;
  private final Meeting meeting;

  private ThreeWayMerge(FormOf<T> kind, Form base, FormChange here, FormChange there) {
    this.kind = kind;
    this.base = base;
    this.here = here;
    this.there = there;
    this.meeting = new Meeting(here, there);
  }

  public static ThreeWayMerge<TargetDraft> of(
      TargetDraft base, TargetDraft here, TargetDraft there) {
    return of(new TargetForm(), base, here, there, Map.of());
  }

  public static ThreeWayMerge<DepartmentDraft> of(
      DepartmentDraft base, DepartmentDraft here, DepartmentDraft there) {
    return of(base, here, there, Map.of());
  }

  /** The same where it is known which rows here are which of those they started from. */
  public static ThreeWayMerge<DepartmentDraft> of(
      DepartmentDraft base,
      DepartmentDraft here,
      DepartmentDraft there,
      Map<String, List<Integer>> origins) {
    var kind = new DepartmentForm();
    return of(kind, base, here, there, known(kind.form(base), origins));
  }

  /**
   * The same where it is known which rows here are which of those they started from.
   *
   * @param origins by the name of a table ({@code indicators}) for each of its rows here the number
   *     of the one it started from, null for a new one
   */
  public static ThreeWayMerge<TargetDraft> of(
      TargetDraft base, TargetDraft here, TargetDraft there, Map<String, List<Integer>> origins) {
    var kind = new TargetForm();
    return of(kind, base, here, there, known(kind.form(base), origins));
  }

  private static Map<Table, RowPairs> known(Form form, Map<String, List<Integer>> origins) {
    var known = new EnumMap<Table, RowPairs>(Table.class);
    for (var table : form.tables().keySet()) {
      if (origins.containsKey(table.field())) {
        known.put(table, RowPairs.known(form.rows(table).size(), origins.get(table.field())));
      }
    }
    return known;
  }

  private static <T> ThreeWayMerge<T> of(
      FormOf<T> kind, T base, T here, T there, Map<Table, RowPairs> known) {
    var form = kind.form(base);
    return new ThreeWayMerge<>(
        kind,
        form,
        new FormChange(form, kind.form(here), known),
        new FormChange(form, kind.form(there)));
  }

  /** What only this side changed. */
  public List<FieldDifference> changedHere() {
    return meeting.onlyHere().stream().map(Step::told).toList();
  }

  /** What only the other side changed. */
  public List<FieldDifference> changedThere() {
    return meeting.onlyThere().stream().map(Step::told).toList();
  }

  /** What both changed differently. */
  public List<Conflict> conflicts() {
    return meeting.disputes().stream().map(Dispute::conflict).toList();
  }

  /**
   * Both sides together.
   *
   * @param answers by the key of every conflict the side that counts
   * @throws IllegalArgumentException where a conflict has no answer
   */
  public T merged(Map<String, Side> answers) {
    var fromHere = new ArrayList<>(meeting.onlyHere());
    var fromThere = new ArrayList<>(meeting.onlyThere());
    fromThere.addAll(meeting.agreed());
    for (var dispute : meeting.disputes()) {
      var answer = answers.get(dispute.conflict().key());
      if (answer == null) {
        throw new IllegalArgumentException("No answer to " + dispute.conflict().key());
      }
      if (answer == Side.HERE) {
        fromHere.addAll(dispute.here());
      } else {
        fromThere.addAll(dispute.there());
      }
    }
    return kind.draft(new Assembly(base).take(there, fromThere).take(here, fromHere).form());
  }
}
