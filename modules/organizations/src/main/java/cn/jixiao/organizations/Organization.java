package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.CODE_MALFORMED;
import static cn.jixiao.organizations.OrganizationRule.KIND_NOT_BELOW;
import static cn.jixiao.organizations.OrganizationRule.NAME_REQUIRED;
import static cn.jixiao.organizations.OrganizationRule.NAME_TOO_LONG;

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
  private String path;

  @Column(name = "region_path")
  private String regionPath;

  protected Organization() {}

  /** The root of a tree: the region this installation serves. */
  Organization(long id, String code, String name) {
    this(id, null, OrganizationKind.REGION, code, name);
  }

  Organization(long id, Organization parent, OrganizationKind kind, String code, String name) {
    var breaches = new ArrayList<Breach>();
    if (parent != null && !parent.kind.below().contains(kind)) {
      breaches.add(Breach.of(KIND_NOT_BELOW, "kind", kind, parent.kind));
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
    this.regionPath = kind == OrganizationKind.REGION ? path : parent.regionPath;
    rename(name);
  }

  void rename(String newName) {
    var trimmed = newName == null ? "" : newName.strip();
    if (trimmed.isEmpty()) {
      throw RuleViolation.at("name", NAME_REQUIRED);
    }
    if (trimmed.length() > NAME_LENGTH) {
      throw RuleViolation.at("name", NAME_TOO_LONG, NAME_LENGTH);
    }
    name = trimmed;
  }

  /** The ids of the organization and of all above it, from below upward. */
  List<Long> upward() {
    return upward(path);
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

  public String getPath() {
    return path;
  }

  public String getRegionPath() {
    return regionPath;
  }
}
