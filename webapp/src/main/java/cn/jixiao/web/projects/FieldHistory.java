package cn.jixiao.web.projects;

import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetVersion;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A version of a target, to tell how a single field stood.
 *
 * @param by who changed it last
 */
record FieldHistory(LocalDate day, String by, TargetDraft draft) implements Serializable {

  /** How a field stood in a version. */
  public record Text(LocalDate day, String by, String text) {}

  static FieldHistory of(TargetVersion version) {
    return new FieldHistory(version.getDay(), version.getChangedBy(), version.draft());
  }

  /** The texts of a cell, the latest first; one that stayed the same is told once. */
  static List<Text> of(List<FieldHistory> versions, TargetForm form, String cell) {
    var texts = new ArrayList<Text>();
    for (var version : versions) {
      var text = LastYear.textOf(version.draft(), form, cell);
      var above = texts.isEmpty() ? null : texts.get(texts.size() - 1).text();
      if (text != null && !text.equals(above)) {
        texts.add(new Text(version.day(), version.by(), text));
      }
    }
    return texts;
  }
}
