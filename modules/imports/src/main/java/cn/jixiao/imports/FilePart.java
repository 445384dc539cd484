package cn.jixiao.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;

/** A piece of a kept file, small enough for one row. */
@Entity
@Table(name = "imports_file_part")
class FilePart {

  static final int SIZE = 1024 * 1024;

  @Id private long id;
  @Version private int version;
  private String digest;
  private int position;
  private byte[] bytes;

  protected FilePart() {}

  /** The piece with this number, from 0, of the file. */
  FilePart(long id, String digest, int position, byte[] file) {
    this.id = id;
    this.digest = digest;
    this.position = position;
    var from = position * SIZE;
    this.bytes = Arrays.copyOfRange(file, from, Math.min(file.length, from + SIZE));
  }

  String getDigest() {
    return digest;
  }

  byte[] getBytes() {
    return bytes;
  }
}
