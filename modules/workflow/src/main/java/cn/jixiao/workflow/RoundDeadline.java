package cn.jixiao.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * The last day of a round of a budget year (报送截止日) in a region and all regions below it that set
 * none of their own.
 */
@Entity
@Table(name = "workflow_round_deadline")
@NamedQuery(
    name = "RoundDeadline.ofYear",
    query =
        "select d, r.path from RoundDeadline d, Organization r where r.id = d.regionId"
            + " and d.year = :year")
@NamedQuery(
    name = "RoundDeadline.yearsThatPress",
    query =
        "select distinct d.year from RoundDeadline d where d.soonFrom <= :today"
            + " and d.due >= :since")
@NamedQuery(
    name = "RoundDeadline.ofOrganization",
    query =
        "select d from RoundDeadline d, Organization r, Organization o where o.id = :organization"
            + " and o.path like concat(r.path, '%') and d.regionId = r.id and d.year = :year"
            + " order by length(r.path)")
public class RoundDeadline {

  @Id private long id;
  @Version private int version;

  @Column(name = "region_id")
  private long regionId;

  @Column(name = "budget_year")
  private int year;

  @Enumerated(EnumType.STRING)
  @Column(name = "budget_round")
  private BudgetRound round;

  private LocalDate due;

  @Column(name = "soon_from")
  private LocalDate soonFrom;

  protected RoundDeadline() {}

  RoundDeadline(long id, long regionId, int year, BudgetRound round) {
    this.id = id;
    this.regionId = regionId;
    this.year = year;
    this.round = round;
  }

  void set(LocalDate newDue, LocalDate newSoonFrom) {
    due = newDue;
    soonFrom = newSoonFrom;
  }

  public long getId() {
    return id;
  }

  public long getRegionId() {
    return regionId;
  }

  public int getYear() {
    return year;
  }

  public BudgetRound getRound() {
    return round;
  }

  /** The last day. */
  public LocalDate getDue() {
    return due;
  }

  /** From when on it is told that the day comes: as it was counted when the day was set. */
  public LocalDate getSoonFrom() {
    return soonFrom;
  }

  public boolean isOver(LocalDate today) {
    return due.isBefore(today);
  }

  public boolean isSoon(LocalDate today) {
    return !isOver(today) && !soonFrom.isAfter(today);
  }
}
