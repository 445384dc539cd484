package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.SUCCESSOR_UNFIT;

import cn.jixiao.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * From a day on an organization does what another one did: several that were merged have the same
 * successor, one that was split has several. Budget years begin with the one that is in place on
 * their first day.
 */
@Entity
@Table(name = "organizations_succession")
public class Succession {

  @Id private long id;
  @Version private int version;

  @Column(name = "predecessor_id")
  private long predecessorId;

  @Column(name = "successor_id")
  private long successorId;

  @Column(name = "from_day")
  private LocalDate from;

  /** The first budget year of the successor. */
  @Column(name = "from_year")
  private int fromYear;

  protected Succession() {}

  Succession(long id, Organization predecessor, Organization successor, LocalDate from) {
    if (predecessor.getId() == successor.getId()
        || predecessor.getKind() != successor.getKind()
        || !predecessor.getKind().isReviewed()
        || !predecessor.getRegionPath().equals(successor.getRegionPath())) {
      throw RuleViolation.at(
          "successor", SUCCESSOR_UNFIT, successor.getName(), predecessor.getName());
    }
    this.id = id;
    this.predecessorId = predecessor.getId();
    this.successorId = successor.getId();
    this.from = from;
    this.fromYear = Names.firstYear(from);
  }

  public long getPredecessorId() {
    return predecessorId;
  }

  public long getSuccessorId() {
    return successorId;
  }

  public LocalDate getFrom() {
    return from;
  }

  int getFromYear() {
    return fromYear;
  }
}
