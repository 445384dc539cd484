package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * How much a bureau lets a project have in a year, or a unit in all (控制数).
 *
 * <p>It is issued for what passed the first round (一上) and may be corrected until the unit's
 * revision was approved. As soon as what is in force is what it says it is met, and asks for
 * nothing any more: what is adjusted later in the year has reasons of its own.
 */
@Entity
@Table(name = "projects_control_figure")
public class ControlFigure {

  /** The kind under which notices and the trail know a unit's figures, by that of its total. */
  public static final String KIND = "ControlFigure";

  private static final long TOTAL = 0;

  @Id private long id;
  @Version private int version;

  @Column(name = "organization_id")
  private long organizationId;

  @Column(name = "budget_year")
  private int year;

  /** Null for the unit's total. */
  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "target_id")
  private PerformanceTarget target;

  /** The target's id, or 0 for the total: there is one of each. */
  private long slot;

  private BigDecimal amount;
  private BigDecimal declared;
  private boolean met;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "issued_at")
  private Instant issuedAt;

  protected ControlFigure() {}

  /** A project's. */
  ControlFigure(long id, PerformanceTarget target, BigDecimal amount) {
    this(id, target.organizationId(), target.year(), target.amount());
    this.target = target;
    this.slot = target.getId();
    set(amount);
    target.has(this);
  }

  /** The total of a unit, which declared so much. */
  ControlFigure(long id, Organization unit, int year, BigDecimal declared, BigDecimal amount) {
    this(id, unit.getId(), year, declared);
    this.slot = TOTAL;
    set(amount);
  }

  private ControlFigure(long id, long organizationId, int year, BigDecimal declared) {
    this.id = id;
    this.organizationId = organizationId;
    this.year = year;
    this.declared = declared;
  }

  /** Says another amount; what is in force may be that already. */
  final void set(BigDecimal newAmount) {
    amount = newAmount;
    met = isTotal() || says(target.amount());
  }

  /** Looks whether what is in force is what it says; once it was, that is over. */
  void compare() {
    met = met || says(target.amount());
  }

  boolean isTotal() {
    return slot == TOTAL;
  }

  void issued(CurrentUser by, Instant at) {
    issuedBy = by.name();
    issuedAt = at;
  }

  /** Whether the unit has a target to revise because of it. */
  public boolean isOpen() {
    return !met;
  }

  /** Whether a revision that follows it was approved: it is not corrected any more. */
  public boolean isSettled() {
    return !isTotal() && met && amount.compareTo(declared) != 0;
  }

  public boolean says(BigDecimal other) {
    return other != null && amount.compareTo(other) == 0;
  }

  Subject subject() {
    return new Subject(KIND, id);
  }

  long getId() {
    return id;
  }

  /** Of the total: grows with every change of any of the unit's figures. */
  int getVersion() {
    return version;
  }

  long getOrganizationId() {
    return organizationId;
  }

  int getYear() {
    return year;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  /** What had been declared when it was first issued. */
  public BigDecimal getDeclared() {
    return declared;
  }

  /** How much more than declared it is; negative where it is less. */
  public BigDecimal difference() {
    return amount.subtract(declared);
  }

  public String getIssuedBy() {
    return issuedBy;
  }

  public Instant getIssuedAt() {
    return issuedAt;
  }
}
