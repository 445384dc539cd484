package cn.jixiao.imports;

import cn.jixiao.recognition.DetailedDocument;
import cn.jixiao.shared.RecordJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What was recognised in a work's file: large, and needed only while it is checked. */
@Entity
@Table(name = "imports_reading")
class Reading {

  @Id private long id;
  @Version private int version;

  /** As JSON. */
  private String document;

  protected Reading() {}

  Reading(long id, DetailedDocument document) {
    this.id = id;
    this.document = RecordJson.of(document).toString();
  }

  DetailedDocument document() {
    return RecordJson.read(document, DetailedDocument.class);
  }
}
