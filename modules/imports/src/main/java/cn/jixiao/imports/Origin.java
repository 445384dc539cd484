package cn.jixiao.imports;

import cn.jixiao.shared.RecordJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Out of which work a record came, or which changed it, and what it was before. */
@Entity
@Table(name = "imports_origin")
@NamedQuery(
    name = "Origin.of",
    query = "select o from Origin o where o.workId = :work order by o.id")
class Origin {

  @Id private long id;
  @Version private int version;

  @Column(name = "work_id")
  private long workId;

  /** {@code projects[3]} or {@code overall}. */
  private String item;

  /** The performance target; null for part one. */
  @Column(name = "target_id")
  private Long targetId;

  /** The record's version as the import left it. */
  @Column(name = "written_version")
  private int writtenVersion;

  /** The record as it was; null where the import made it. */
  @Column(name = "before_import")
  private String beforeImport;

  protected Origin() {}

  Origin(long id, long workId, String item, Long targetId, int writtenVersion, Record before) {
    this.id = id;
    this.workId = workId;
    this.item = item;
    this.targetId = targetId;
    this.writtenVersion = writtenVersion;
    this.beforeImport = before == null ? null : RecordJson.of(before).toString();
  }

  <T extends Record> T before(Class<T> type) {
    return RecordJson.read(beforeImport, type);
  }

  /** The import made the record; otherwise it was merged into one. */
  boolean isMade() {
    return beforeImport == null;
  }

  long getWorkId() {
    return workId;
  }

  String getItem() {
    return item;
  }

  Long getTargetId() {
    return targetId;
  }

  int getWrittenVersion() {
    return writtenVersion;
  }
}
