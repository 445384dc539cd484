package cn.jixiao.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A file that somebody sent, kept once however often it came: the proof of what it says. */
@Entity
@Table(name = "imports_file")
class ProofFile {

  /** SHA-256 of its bytes. */
  @Id private String digest;

  @Version private int version;
  private int size;

  protected ProofFile() {}

  ProofFile(String digest, int size) {
    this.digest = digest;
    this.size = size;
  }

  int parts() {
    return (size + FilePart.SIZE - 1) / FilePart.SIZE;
  }
}
