package cn.jixiao.imports;

import cn.jixiao.recognition.DetailedDocument;
import cn.jixiao.recognition.Note;
import cn.jixiao.recognition.RecognizedDocument;
import java.util.List;

/**
 * A work as its person checks it: what was read, what is to be imported, and what is there already.
 *
 * @param read what was recognised, with the places; null unless the file was recognised
 * @param document the same with the person's corrections
 * @param fields every field, in the order of the form; doubts are told by themselves
 * @param items part one, where the file has one, and the projects
 * @param notes what a person should know, those about unit and year included
 */
public record ImportSheet(
    ImportRow work,
    DetailedDocument read,
    RecognizedDocument document,
    List<ImportField> fields,
    List<ImportItem> items,
    List<Note> notes) {

  /** The doubtful fields, the most doubtful first. */
  public List<ImportField> doubts() {
    return fields.stream()
        .filter(ImportField::isDoubtful)
        .sorted((one, other) -> one.confidence().compareTo(other.confidence()))
        .toList();
  }

  /**
   * Where on the sheet stands what stands at this field of the document: rows that a person emptied
   * keep their place here and are none there.
   */
  public String onSheet(String field) {
    return FilledRows.onSheet(fields, field);
  }

  /** The fields of one item. */
  public List<ImportField> fieldsOf(String item) {
    return fields.stream().filter(field -> field.field().startsWith(item + ".")).toList();
  }
}
