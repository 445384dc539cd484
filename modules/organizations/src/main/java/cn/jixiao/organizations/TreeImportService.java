package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.TREE_CHANGED_SINCE;
import static cn.jixiao.organizations.OrganizationRule.TREE_EMPTY;
import static cn.jixiao.organizations.OrganizationRule.TREE_TOO_LONG;
import static cn.jixiao.organizations.OrganizationRule.UNKNOWN_ORGANIZATION;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;

import cn.jixiao.organizations.TreeChange.Fate;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes a list of departments and units into the tree of a region, once it has been looked at. */
@ApplicationScoped
@Transactional
@Retried
public class TreeImportService {

  /** As many as the largest region has, and one transaction can carry. */
  static final int LONGEST = 5000;

  @Inject OrganizationRepository organizations;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** The region into whose tree a list is to be taken. */
  public Organization region(long regionId) {
    user.require(ADMINISTRATOR, regionId);
    return requireRegion(organizations.get(regionId));
  }

  private static Organization requireRegion(Organization region) {
    if (region.getKind() != OrganizationKind.REGION) {
      throw new RuleViolation(UNKNOWN_ORGANIZATION);
    }
    return region;
  }

  /** What would become of every row; nothing is changed. */
  public List<TreeChange> preview(long regionId, List<TreeRow> rows) {
    user.require(ADMINISTRATOR, regionId);
    var region = organizations.get(regionId);
    return plan(region, organizations.ofRegion(region), rows);
  }

  /**
   * Adds and renames what the preview showed, and nothing else; rows that are refused are left out.
   *
   * @param seen what was shown of every row: had the tree changed since, nothing happens
   * @param from the day from which new names hold; null where they correct the present ones
   * @return how many were added or renamed
   */
  public int apply(long regionId, List<TreeRow> rows, List<String> seen, LocalDate from) {
    user.require(ADMINISTRATOR, regionId);
    var region = organizations.getForUpdate(regionId);
    var present = byCode(region);
    var plan = plan(region, present.values(), rows);
    if (!plan.stream().map(TreeChange::seen).toList().equals(seen)) {
      throw new RuleViolation(TREE_CHANGED_SINCE);
    }
    plan.stream()
        .filter(change -> change.is(Fate.RENAMED))
        .forEach(change -> rename(present.get(change.row().code()), change.row().name(), from));
    var added = plan.stream().filter(change -> change.is(Fate.ADDED)).map(TreeChange::row).toList();
    add(region, present, added);
    return (int) plan.stream().filter(c -> c.is(Fate.ADDED) || c.is(Fate.RENAMED)).count();
  }

  private static List<TreeChange> plan(
      Organization region, Collection<Organization> stored, List<TreeRow> rows) {
    if (rows.isEmpty()) {
      throw RuleViolation.at("file", TREE_EMPTY);
    }
    if (rows.size() > LONGEST) {
      throw RuleViolation.at("file", TREE_TOO_LONG, LONGEST, rows.size());
    }
    return TreePlan.of(requireRegion(region), stored, rows);
  }

  private Map<String, Organization> byCode(Organization region) {
    var byCode = new HashMap<String, Organization>();
    organizations.ofRegion(region).forEach(it -> byCode.put(it.getCode(), it));
    return byCode;
  }

  private void rename(Organization organization, String name, LocalDate from) {
    var before = organization.getName();
    if (from == null) {
      organization.rename(name);
    } else {
      before = organization.rename(name, from, ChinaTime.dayOf(clock.instant()));
    }
    events.fire(
        new OrganizationRenamed(
            organization.subject(),
            name,
            organization.getId(),
            from == null ? before : before + " " + from));
  }

  /** Level by level: what stands below others needs them in the database. */
  private void add(Organization region, Map<String, Organization> present, List<TreeRow> rows) {
    var left = rows;
    while (!left.isEmpty()) {
      var level = new ArrayList<Organization>();
      var later = new ArrayList<TreeRow>();
      for (var row : left) {
        var parent = present.get(TreePlan.parentCode(row, region));
        if (parent == null) {
          later.add(row);
        } else {
          level.add(new Organization(ids.next(), parent, row.kind(), row.code(), row.name()));
        }
      }
      organizations.addAll(level);
      level.forEach(it -> present.put(it.getCode(), it));
      level.forEach(it -> events.fire(new OrganizationAdded(it)));
      left = later;
    }
  }
}
