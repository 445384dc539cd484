package cn.jixiao.web.documents;

import cn.jixiao.comparison.Change;
import cn.jixiao.documents.PaperComparison;
import cn.jixiao.documents.PaperDifference;
import cn.jixiao.formats.Place;
import cn.jixiao.web.common.NoteTexts;
import cn.jixiao.web.common.Texts;
import java.util.ArrayList;
import java.util.List;

/** Writes a comparison down line by line, in one language. */
public final class DifferenceRows {

  private final Texts texts;
  private final NoteTexts places;

  public DifferenceRows(Texts texts) {
    this.texts = texts;
    this.places = new NoteTexts(texts);
  }

  public List<DifferenceRow> of(PaperComparison comparison) {
    var rows = new ArrayList<DifferenceRow>();
    var partOne = texts.get("field.overall");
    comparison.overall().forEach(difference -> rows.add(row(partOne, difference)));
    for (var project : comparison.changed()) {
      project.differences().forEach(difference -> rows.add(row(project.name(), difference)));
    }
    for (var missing : comparison.missing()) {
      rows.add(whole(missing.name(), Change.REMOVED, Place.whole(), missing.code()));
    }
    for (var unknown : comparison.unknown()) {
      rows.add(whole(unknown.name(), Change.ADDED, unknown.place(), unknown.code()));
    }
    return rows;
  }

  private DifferenceRow row(String project, PaperDifference placed) {
    var difference = placed.difference();
    return new DifferenceRow(
        project,
        texts.fieldInYuan(difference.field()),
        places.place(placed.place()),
        difference.change(),
        difference.recorded(),
        difference.found());
  }

  private DifferenceRow whole(String name, Change change, Place place, String code) {
    var called = code == null ? name : code + " " + name;
    return new DifferenceRow(
        name,
        texts.get("documents.comparison.project"),
        places.place(place),
        change,
        change == Change.REMOVED ? called : null,
        change == Change.ADDED ? called : null);
  }
}
