package cn.jixiao.comparison;

import static cn.jixiao.comparison.Change.ADDED;
import static cn.jixiao.comparison.Change.MOVED;
import static cn.jixiao.comparison.Change.REMOVED;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The steps of two sides held against each other: whose alone, the same on both, or in dispute. */
final class Meeting {

  private final FormChange here;
  private final FormChange there;
  private final List<Step> onlyHere;
  private final List<Step> onlyThere;
  private final List<Step> agreed = new ArrayList<>();
  private final List<Dispute> disputes = new ArrayList<>();

  Meeting(FormChange here, FormChange there) {
    this.here = here;
    this.there = there;
    onlyHere = new ArrayList<>(here.steps());
    onlyThere = new ArrayList<>(there.steps());
    var mine = bySubject(here);
    var theirs = bySubject(there);
    mine.keySet().retainAll(theirs.keySet());
    mine.forEach((subject, steps) -> meet(steps, theirs.get(subject)));
    meetAddedRows();
  }

  List<Step> onlyHere() {
    return onlyHere;
  }

  List<Step> onlyThere() {
    return onlyThere;
  }

  /** What both did alike, as the steps of the other side. */
  List<Step> agreed() {
    return agreed;
  }

  List<Dispute> disputes() {
    return disputes;
  }

  private static Map<String, List<Step>> bySubject(FormChange change) {
    return change.steps().stream()
        .filter(step -> step.change() != ADDED)
        .collect(groupingBy(Step::subject, LinkedHashMap::new, toList()));
  }

  /** The steps of both sides about one cell of the head, or about one row. */
  private void meet(List<Step> mine, List<Step> theirs) {
    var goneHere = removal(mine);
    var goneThere = removal(theirs);
    if (goneHere != null && goneThere != null) {
      agree(goneHere, goneThere);
    } else if (goneHere != null) {
      meetRemoval(goneHere, mine, theirs);
    } else if (goneThere != null) {
      meetRemoval(goneThere, mine, theirs);
    } else {
      mine.forEach(step -> meet(step, theirs));
    }
  }

  /** One side removed the row: a dispute, unless the other one merely moved it. */
  private void meetRemoval(Step removal, List<Step> mine, List<Step> theirs) {
    var other = mine.contains(removal) ? theirs : mine;
    if (other.stream().allMatch(step -> step.change() == MOVED)) {
      onlyHere.removeAll(other);
      onlyThere.removeAll(other);
      return;
    }
    var row = removal.told().recorded();
    if (other == theirs) {
      disputeRow(removal, row, null, printed(there, theirs), mine, theirs);
    } else {
      disputeRow(removal, row, printed(here, mine), null, mine, theirs);
    }
  }

  private void meet(Step mine, List<Step> theirs) {
    for (var other : theirs) {
      if (mine.change() == other.change() && Objects.equals(mine.cell(), other.cell())) {
        if (isAlike(mine, other)) {
          agree(mine, other);
        } else {
          var told = mine.told();
          dispute(
              new Conflict(
                  told.key(), told.field(), told.recorded(), told.found(), other.told().found()),
              List.of(mine),
              List.of(other));
        }
      }
    }
  }

  private boolean isAlike(Step mine, Step other) {
    return mine.change() == MOVED
        ? here.pairs(mine.table()).follows(mine.after())
            == there.pairs(mine.table()).follows(other.after())
        : Written.same(mine.told().found(), other.told().found());
  }

  /** Rows that both sides added under one name are one row, said alike or in dispute. */
  private void meetAddedRows() {
    var mine = added(here);
    var theirs = added(there);
    mine.keySet().retainAll(theirs.keySet());
    mine.forEach((table, steps) -> meetAddedRows(table, steps, theirs.get(table)));
  }

  private void meetAddedRows(Table table, List<Step> mine, List<Step> theirs) {
    var myRows = mine.stream().map(step -> row(here, step)).toList();
    var theirRows = theirs.stream().map(step -> row(there, step)).toList();
    var pairs = RowPairs.byName(table, theirRows, myRows);
    for (var i = 0; i < mine.size(); i++) {
      if (pairs.isNew(i)) {
        continue;
      }
      var other = pairs.before(i);
      if (myRows.get(i).saysTheSame(theirRows.get(other))) {
        agree(mine.get(i), theirs.get(other));
      } else {
        var row = myRows.get(i).printed();
        var step = List.of(mine.get(i));
        disputeRow(
            mine.get(i),
            null,
            row,
            theirRows.get(other).printed(),
            step,
            List.of(theirs.get(other)));
      }
    }
  }

  private void agree(Step mine, Step other) {
    onlyHere.remove(mine);
    onlyThere.remove(other);
    agreed.add(other);
  }

  private void disputeRow(
      Step about, String before, String mine, String other, List<Step> steps, List<Step> others) {
    var told = about.told();
    dispute(new Conflict(told.key(), told.field(), before, mine, other), steps, others);
  }

  private void dispute(Conflict conflict, List<Step> mine, List<Step> others) {
    onlyHere.removeAll(mine);
    onlyThere.removeAll(others);
    disputes.add(new Dispute(conflict, mine, others));
  }

  private static Step removal(List<Step> steps) {
    return steps.stream().filter(step -> step.change() == REMOVED).findFirst().orElse(null);
  }

  private static String printed(FormChange change, List<Step> steps) {
    return row(change, steps.get(0)).printed();
  }

  private static Row row(FormChange change, Step step) {
    return change.after().rows(step.table()).get(step.after());
  }

  private static Map<Table, List<Step>> added(FormChange change) {
    return change.steps().stream()
        .filter(step -> step.change() == ADDED)
        .collect(groupingBy(Step::table, () -> new EnumMap<>(Table.class), toList()));
  }
}
