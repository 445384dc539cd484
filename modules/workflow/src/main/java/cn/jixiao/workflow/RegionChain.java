package cn.jixiao.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The chain that a region, and all regions below it, use from a year on, until another one replaces
 * it. It is never changed: a new wish is a new row, and what is on its way keeps the steps it
 * started with.
 */
@Entity
@Table(name = "workflow_region_chain")
@NamedQuery(
    name = "RegionChain.ofOrganization",
    query =
        "select c from RegionChain c, Organization r, Organization o where o.id = :organization"
            + " and o.path like concat(r.path, '%') and c.regionId = r.id and c.fromYear <= :year"
            + " order by length(r.path) desc, c.fromYear desc, c.id desc")
@NamedQuery(
    name = "RegionChain.ofRegion",
    query =
        "select c from RegionChain c where c.regionId = :region order by c.fromYear desc,"
            + " c.subjectKind, c.budgetRound, c.id desc")
public class RegionChain {

  @Id private long id;
  @Version private int version;

  @Column(name = "region_id")
  private long regionId;

  @Column(name = "from_year")
  private int fromYear;

  /** Null for everything that has no chain of its own. */
  @Column(name = "subject_kind")
  private String subjectKind;

  /** Null for every round that has none of its own. */
  @Enumerated(EnumType.STRING)
  @Column(name = "budget_round")
  private BudgetRound budgetRound;

  /** Without steps the region sets none of its own any more. */
  private Chain chain;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  protected RegionChain() {}

  RegionChain(
      long id, long regionId, int fromYear, ChainFor what, Chain chain, String by, Instant at) {
    this.id = id;
    this.regionId = regionId;
    this.fromYear = fromYear;
    this.subjectKind = what.subjectKind();
    this.budgetRound = what.round();
    this.chain = chain.inOrder();
    this.setBy = by;
    this.setAt = at;
  }

  /** Whether it only ends what the region had set before. */
  public boolean isGivenUp() {
    return chain.steps().isEmpty();
  }

  /** From which year on, for what, through which steps. */
  String told() {
    var steps = chain.steps().stream().map(it -> it.step().name());
    var round = budgetRound == null ? null : budgetRound.name();
    return Stream.concat(Stream.of(String.valueOf(fromYear), subjectKind, round), steps)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  public long getId() {
    return id;
  }

  public long getRegionId() {
    return regionId;
  }

  public int getFromYear() {
    return fromYear;
  }

  /** For what it counts. */
  public ChainFor what() {
    return new ChainFor(subjectKind, budgetRound);
  }

  public Chain getChain() {
    return chain;
  }

  public String getSetBy() {
    return setBy;
  }

  public Instant getSetAt() {
    return setAt;
  }
}
