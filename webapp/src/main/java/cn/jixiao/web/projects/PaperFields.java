package cn.jixiao.web.projects;

/** What the fields of a paper say, by their JSON names, and where they stand now. */
public interface PaperFields {

  /** What the field says, a value as one text; null where there is no such field. */
  String text(String field);

  /** By what the field's row is known wherever it moves; null for whatever has no such key. */
  String row(String field);

  /** The field's name now; null where its row is gone. */
  String now(String field, String rowKey, String seen);
}
