package cn.jixiao.web.common;

import cn.jixiao.formats.Place;
import cn.jixiao.recognition.Note;
import java.util.ArrayList;
import java.util.List;

/** What a reader noted in a document, in the words of one language. */
public final class NoteTexts {

  private final Texts texts;

  public NoteTexts(Texts texts) {
    this.texts = texts;
  }

  public String place(Note note) {
    return place(note.place());
  }

  /** Where it stands: 表2 第5行 指标值, or 工作表“汇总” B5 指标值, or 第3页 第12段. */
  public String place(Place place) {
    var parts = new ArrayList<String>();
    add(parts, "place.sheet", place.sheet());
    add(parts, "place.page", place.page());
    add(parts, "place.table", place.sheet() == null ? place.table() : null);
    add(parts, "place.row", place.cell() == null ? place.row() : null);
    add(parts, "place.cell", place.cell());
    add(parts, "place.paragraph", place.paragraph());
    add(parts, "place.label", place.label());
    return parts.isEmpty() ? texts.get("place.whole") : String.join(" ", parts);
  }

  private void add(List<String> parts, String key, Object value) {
    if (value != null) {
      parts.add(texts.get(key, value));
    }
  }

  public String message(Note note) {
    return texts.get("NoteKind." + note.kind().name(), note.arguments().toArray());
  }
}
