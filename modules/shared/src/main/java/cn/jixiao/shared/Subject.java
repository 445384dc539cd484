package cn.jixiao.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/**
 * What an act is about, across the walls of modules: a kind, such as {@code PerformanceTarget}, and
 * the id within that kind.
 */
@Embeddable
public class Subject implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "subject_kind")
  private String kind;

  @Column(name = "subject_id")
  private long id;

  protected Subject() {}

  public Subject(String kind, long id) {
    this.kind = kind;
    this.id = id;
  }

  public String kind() {
    return kind;
  }

  public long id() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Subject that && id == that.id && kind.equals(that.kind);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, id);
  }

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
