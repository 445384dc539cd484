package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.STAND_IN_DAYS;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_DAY_REQUIRED;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_ELSEWHERE;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_FOR_NOTHING;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_INDEPENDENT;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_SELF;

import cn.jixiao.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One person reviews for another one from one day to another: in every place where the absent one
 * reviews and the stand-in has colleagues. The absent one may still act. Nobody passes on what they
 * stand in for.
 */
@Entity
@Table(name = "organizations_stand_in")
public class StandIn {

  /** For longer than that, somebody holds the role. */
  static final int LONGEST = 366;

  @Id private long id;
  @Version private int version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "absent_id")
  private Person absent;

  @ManyToOne(optional = false)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "from_day")
  private LocalDate from;

  /** The last day. */
  @Column(name = "to_day")
  private LocalDate to;

  protected StandIn() {}

  StandIn(long id, Person absent, Person person, LocalDate from, LocalDate to) {
    requireDays(from, to);
    requireColleagues(absent, person);
    this.id = id;
    this.absent = absent;
    this.person = person;
    this.from = from;
    this.to = to;
  }

  private static void requireDays(LocalDate from, LocalDate to) {
    if (from == null || to == null) {
      throw RuleViolation.at(from == null ? "from" : "to", STAND_IN_DAY_REQUIRED);
    }
    if (to.isBefore(from) || from.plusDays(LONGEST).isBefore(to)) {
      throw RuleViolation.at("to", STAND_IN_DAYS, LONGEST);
    }
  }

  private static void requireColleagues(Person absent, Person person) {
    if (absent.getId() == person.getId()) {
      throw RuleViolation.at("standIn", STAND_IN_SELF);
    }
    if (!absent.isReviewing()) {
      throw new RuleViolation(STAND_IN_FOR_NOTHING, absent.getName());
    }
    if (!person.goesWithReviewing()) {
      throw RuleViolation.at("standIn", STAND_IN_INDEPENDENT, person.getName());
    }
    var houses = housesOf(absent);
    if (person.getRoles().stream().noneMatch(h -> houses.contains(h.getOrganization().house()))) {
      throw RuleViolation.at("standIn", STAND_IN_ELSEWHERE, person.getName(), absent.getName());
    }
  }

  /** Where colleagues of the person work who can stand in for them. */
  static Set<String> housesOf(Person absent) {
    return absent.reviewsIn().stream().map(Organization::house).collect(Collectors.toSet());
  }

  /** Ends it with the day before; returns whether there has been any such day. */
  boolean endBefore(LocalDate today) {
    to = today.minusDays(1);
    return !to.isBefore(from);
  }

  LocalDate beginningNotBefore(LocalDate today) {
    return from.isBefore(today) ? today : from;
  }

  public boolean isOver(LocalDate today) {
    return to.isBefore(today);
  }

  public boolean isToCome(LocalDate today) {
    return from.isAfter(today);
  }

  public long getId() {
    return id;
  }

  public Person getAbsent() {
    return absent;
  }

  public Person getPerson() {
    return person;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getTo() {
    return to;
  }
}
