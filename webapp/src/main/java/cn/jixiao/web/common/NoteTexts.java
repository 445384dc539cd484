package cn.jixiao.web.common;

import cn.jixiao.recognition.Note;

/** What a reader noted in a document, in the words of one language. */
public final class NoteTexts {

  private final Texts texts;

  public NoteTexts(Texts texts) {
    this.texts = texts;
  }

  /** Where it stands: 第2个表第5行“指标值”. */
  public String place(Note note) {
    var place = note.place();
    if (place.table() != null) {
      var row = texts.get("place.row", place.table(), place.row());
      return place.label() == null ? row : texts.get("place.label", row, place.label());
    }
    return place.paragraph() == null
        ? texts.get("place.whole")
        : texts.get("place.paragraph", place.paragraph());
  }

  public String message(Note note) {
    return texts.get("NoteKind." + note.kind().name(), note.arguments().toArray());
  }
}
