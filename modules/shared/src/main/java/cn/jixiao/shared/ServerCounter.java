package cn.jixiao.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The one row from which every starting server takes its number. */
@Entity
@Table(name = "shared_server_counter")
class ServerCounter {

  static final long ONLY = 1;

  @Id private long id;
  @Version private int version;
  private long started;

  protected ServerCounter() {}

  long take() {
    return ++started;
  }
}
