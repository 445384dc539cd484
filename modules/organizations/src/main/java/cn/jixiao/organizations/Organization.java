package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationKind.REGION;
import static cn.jixiao.organizations.OrganizationRule.CODE_MALFORMED;
import static cn.jixiao.organizations.OrganizationRule.KIND_NOT_BELOW;
import static cn.jixiao.organizations.OrganizationRule.NAME_REQUIRED;
import static cn.jixiao.organizations.OrganizationRule.NAME_TOO_LONG;
import static cn.jixiao.organizations.OrganizationRule.ORGANIZATION_ENDED;
import static cn.jixiao.organizations.OrganizationRule.TREE_TOO_DEEP;

import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in the tree of organizations: a region, a department, a budget unit, the finance bureau
 * or one of its divisions, an internal audit office.
 *
 * <p>Its path names all organizations from the root down to itself, so that "below" is a prefix; it
 * never changes with name or code.
 */
@Entity
@Table(name = "organizations_organization")
@NamedQuery(
    name = "Organization.children",
    query =
        "select new cn.jixiao.organizations.OrganizationRow(o.id, o.parentId, o.kind, o.code,"
            + " o.name) from Organization o where o.parentId = :parent order by o.kind, o.code")
@NamedQuery(
    name = "Organization.byCode",
    query = "select o from Organization o where o.code = :code and o.kind in :kinds")
public class Organization {

  static final int NAME_LENGTH = 100;

  /** How many levels there may be below a region, so that a path fits and nobody gets lost. */
  static final int DEEPEST = 8;

  /** How many regions may stand below each other, with the first one. */
  private static final int MOST_REGIONS = 6;

  /** The kind under which the trail knows organizations. */
  public static final String KIND = "Organization";

  @Id private long id;
  @Version private int version;

  @Column(name = "parent_id")
  private Long parentId;

  @Enumerated(EnumType.STRING)
  private OrganizationKind kind;

  private String code;
  private String name;

  /** What it was called before, and will be called: see {@link Names}. */
  private String names = Names.NONE;

  /** The day on which the name that is to come begins; null where none is to come. */
  @Column(name = "renamed_from")
  private LocalDate renamedFrom;

  /** The first day on which it is no more; null where it goes on. */
  @Column(name = "ended_from")
  private LocalDate endedFrom;

  private String path;

  @Column(name = "region_path")
  private String regionPath;

  protected Organization() {}

  /** The root of a tree: the region this installation serves. */
  Organization(long id, String code, String name) {
    this(id, null, REGION, code, name);
  }

  Organization(long id, Organization parent, OrganizationKind kind, String code, String name) {
    var breaches = new ArrayList<Breach>();
    if (parent != null && !parent.kind.below().contains(kind)) {
      breaches.add(Breach.of(KIND_NOT_BELOW, "kind", kind, parent.kind));
    }
    if (parent != null && parent.isLowest(kind)) {
      breaches.add(Breach.of(TREE_TOO_DEEP, "kind", kind == REGION ? MOST_REGIONS : DEEPEST));
    }
    if (parent != null && parent.endedFrom != null) {
      breaches.add(parent.ended("kind"));
    }
    if (code == null || !code.matches(kind.codePattern())) {
      breaches.add(Breach.of(CODE_MALFORMED, "code", kind));
    }
    RuleViolation.throwIfAny(breaches);
    this.id = id;
    this.parentId = parent == null ? null : parent.id;
    this.kind = kind;
    this.code = code;
    this.path =
        parent == null ? "/" + Long.toString(id, Character.MAX_RADIX) + "/" : parent.pathBelow(id);
    this.regionPath = kind == REGION ? path : parent.regionPath;
    rename(name);
  }

  /** Corrects the name: it was never right as it stood, nor where its end is set already. */
  void rename(String newName) {
    name = required(newName);
    if (renamedFrom != null) {
      names = Names.corrected(names, name);
    }
  }

  /**
   * Gives another name from a day on; one that was still to come is forgotten, unless its day has
   * come.
   *
   * @return the name that ends
   */
  String rename(String newName, LocalDate from, LocalDate today) {
    if (isRenamedBy(today)) {
      takeNextName();
    }
    var next = required(newName);
    var before = name;
    var known = renamedFrom == null ? names : Names.withoutNext(names);
    renamedFrom = null;
    names = Names.ended(known, name, from);
    if (from.isAfter(today)) {
      names = Names.toCome(names, next);
      renamedFrom = from;
    } else {
      name = next;
    }
    return before;
  }

  boolean isRenamedBy(LocalDate today) {
    return renamedFrom != null && !renamedFrom.isAfter(today);
  }

  /** The day has come: the name that was to come is the present one. */
  void takeNextName() {
    name = Names.next(names);
    names = Names.arrived(names);
    renamedFrom = null;
  }

  /** It is no more from that day on; its budget years before stay. */
  void end(LocalDate from) {
    if (endedFrom != null) {
      throw new RuleViolation(ORGANIZATION_ENDED, name, endedFrom.toString());
    }
    endedFrom = from;
  }

  /** That nothing is to happen there any more. */
  Breach ended(String field) {
    return Breach.of(ORGANIZATION_ENDED, field, name, endedFrom.toString());
  }

  /** Goes on only if the year begins with it in place. */
  public void requireIn(int year) {
    if (endedFrom != null && Names.firstYear(endedFrom) <= year) {
      throw RuleViolation.at("organization", ORGANIZATION_ENDED, name, endedFrom.toString());
    }
  }

  private static String required(String newName) {
    var trimmed = newName == null ? "" : newName.strip().replaceAll("\\R", " ");
    if (trimmed.isEmpty()) {
      throw RuleViolation.at("name", NAME_REQUIRED);
    }
    if (trimmed.length() > NAME_LENGTH) {
      throw RuleViolation.at("name", NAME_TOO_LONG, NAME_LENGTH);
    }
    return trimmed;
  }

  /** The ids of the organization and of all above it, from below upward. */
  List<Long> upward() {
    return upward(path);
  }

  /** How many levels it stands below its region. */
  int level() {
    return upward(path).size() - upward(regionPath).size();
  }

  private boolean isLowest(OrganizationKind below) {
    return below == REGION ? upward(path).size() >= MOST_REGIONS : level() >= DEEPEST;
  }

  /** The id of the region in which it stands; of a region its own. */
  long regionId() {
    return upward(regionPath).get(0);
  }

  private static List<Long> upward(String path) {
    var ids =
        Stream.of(path.split("/"))
            .filter(step -> !step.isEmpty())
            .map(step -> Long.valueOf(step, Character.MAX_RADIX))
            .collect(Collectors.toList());
    Collections.reverse(ids);
    return ids;
  }

  /** The path of the department, bureau or office of its region in which it stands, or is. */
  String house() {
    return house(path, regionPath);
  }

  static String house(String path, String regionPath) {
    return path.substring(
        0, path.indexOf('/', Math.min(regionPath.length(), path.length() - 1)) + 1);
  }

  /** The path of what stands directly below this one. */
  String pathBelow(long organizationId) {
    return path + Long.toString(organizationId, Character.MAX_RADIX) + "/";
  }

  /** Whether budget targets are written here: only units have them. */
  public boolean isUnit() {
    return kind == OrganizationKind.UNIT;
  }

  /** Whether it is merged and split: what writes targets, or holds what does. */
  public boolean isReorganized() {
    return kind.isReviewed();
  }

  public Subject subject() {
    return new Subject(KIND, id);
  }

  public long getId() {
    return id;
  }

  public Long getParentId() {
    return parentId;
  }

  public OrganizationKind getKind() {
    return kind;
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  /** The name under which what is of the budget year is read and printed. */
  public String nameIn(int year) {
    return Names.in(year, name, names);
  }

  /** The names that end, the first one first. */
  public List<Names.Former> getFormerNames() {
    return Names.former(names);
  }

  /** The name that is to come; null where none is. */
  public String getNextName() {
    return Names.next(names);
  }

  /** The first day on which it is no more; null where it goes on. */
  public LocalDate getEndedFrom() {
    return endedFrom;
  }

  public String getPath() {
    return path;
  }

  public String getRegionPath() {
    return regionPath;
  }
}
