package cn.jixiao.benchmarks.acts;

import cn.jixiao.shared.Subject;
import cn.jixiao.workflow.Submittable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Set;

/** What travels here: as little as can be submitted, so that the acts are measured alone. */
@Entity
@Table(name = "bench_paper")
class Paper implements Submittable {

  static final String KIND = "Paper";

  @Id private long id;
  @Version private int version;
  private String title;
  private BigDecimal amount;
  private String state;

  @Column(name = "organization_id")
  private long organizationId;

  protected Paper() {}

  void submitted() {
    state = "SUBMITTED";
  }

  void approved() {
    state = "APPROVED";
  }

  @Override
  public Subject subject() {
    return new Subject(KIND, id);
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public long organizationId() {
    return organizationId;
  }

  @Override
  public int year() {
    return 2027;
  }

  @Override
  public BigDecimal amount() {
    return amount;
  }

  @Override
  public Set<String> writers() {
    return Set.of();
  }

  @Override
  public void requireComplete() {
    // It is.
  }
}
