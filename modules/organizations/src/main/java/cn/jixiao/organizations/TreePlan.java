package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.CODE_MALFORMED;
import static cn.jixiao.organizations.OrganizationRule.CODE_TAKEN;
import static cn.jixiao.organizations.OrganizationRule.KIND_NOT_BELOW;
import static cn.jixiao.organizations.OrganizationRule.NAME_REQUIRED;
import static cn.jixiao.organizations.OrganizationRule.NAME_TOO_LONG;
import static cn.jixiao.organizations.OrganizationRule.TREE_CODE_TWICE;
import static cn.jixiao.organizations.OrganizationRule.TREE_KIND_UNKNOWN;
import static cn.jixiao.organizations.OrganizationRule.TREE_MOVED;
import static cn.jixiao.organizations.OrganizationRule.TREE_PARENT_UNKNOWN;
import static cn.jixiao.organizations.OrganizationRule.TREE_TOO_DEEP;

import cn.jixiao.organizations.TreeChange.Fate;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Rule;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What taking a list into the tree of a region would do, row by row. Rows may stand in any order: a
 * parent may come behind what stands below it.
 */
final class TreePlan {

  private final Organization region;
  private final Map<String, Organization> present = new HashMap<>();
  private final Map<Long, Organization> byId = new HashMap<>();
  private final Map<String, TreeRow> listed = new HashMap<>();

  /** By the row itself, not by what it says: a row that was copied says the same as another. */
  private final Map<TreeRow, TreeChange> changes = new IdentityHashMap<>();

  private final Set<TreeRow> underway = Collections.newSetFromMap(new IdentityHashMap<>());

  private TreePlan(Organization region, Collection<Organization> stored, List<TreeRow> rows) {
    this.region = region;
    stored.forEach(it -> present.put(it.getCode(), it));
    stored.forEach(it -> byId.put(it.getId(), it));
    rows.forEach(row -> listed.putIfAbsent(row.code(), row));
  }

  /**
   * @param stored all organizations of the region, itself among them
   */
  static List<TreeChange> of(
      Organization region, Collection<Organization> stored, List<TreeRow> rows) {
    var plan = new TreePlan(region, stored, rows);
    return rows.stream().map(plan::change).toList();
  }

  /** The code of what is to stand above the row; null where nothing tells. */
  static String parentCode(TreeRow row, Organization region) {
    if (row.parentCode() != null) {
      return row.parentCode();
    }
    return switch (row.kind()) {
      case DEPARTMENT, FINANCE_BUREAU, AUDIT_OFFICE -> region.getCode();
      case UNIT -> row.code().substring(0, 3);
      case REGION, DIVISION -> null;
    };
  }

  private TreeChange change(TreeRow row) {
    var known = changes.get(row);
    if (known == null) {
      underway.add(row);
      known = judge(row);
      changes.put(row, known);
    }
    return known;
  }

  private TreeChange judge(TreeRow row) {
    var kind = row.kind();
    if (kind == null || kind == OrganizationKind.REGION) {
      return refuse(row, TREE_KIND_UNKNOWN, "kind");
    }
    if (!hasCode(row)) {
      return refuse(row, CODE_MALFORMED, "code", kind);
    }
    if (listed.get(row.code()) != row) {
      return refuse(row, TREE_CODE_TWICE, "code", row.code(), listed.get(row.code()).number());
    }
    if (row.name() == null || row.name().isBlank()) {
      return refuse(row, NAME_REQUIRED, "name");
    }
    if (row.name().length() > Organization.NAME_LENGTH) {
      return refuse(row, NAME_TOO_LONG, "name", Organization.NAME_LENGTH);
    }
    return place(row);
  }

  private static boolean hasCode(TreeRow row) {
    return row.kind() != null && row.code() != null && row.kind().hasCode(row.code());
  }

  /** How many levels below the region the row would stand; one too many where there is no end. */
  private int level(TreeRow row) {
    var seen = new HashSet<String>();
    var code = row.code();
    for (var below = 0; below <= Organization.DEEPEST; below++) {
      var there = present.get(code);
      if (there != null) {
        return there.level() + below;
      }
      var above = listed.get(code);
      if (above == null || !hasCode(above) || !seen.add(code)) {
        return below;
      }
      code = parentCode(above, region);
    }
    return Organization.DEEPEST + 1;
  }

  private TreeChange place(TreeRow row) {
    if (level(row) > Organization.DEEPEST) {
      return refuse(row, TREE_TOO_DEEP, "parentCode", Organization.DEEPEST);
    }
    var code = parentCode(row, region);
    var parent = parent(code);
    if (parent == null) {
      return refuse(row, TREE_PARENT_UNKNOWN, "parentCode", code);
    }
    if (!parent.kind().below().contains(row.kind())) {
      return refuse(row, KIND_NOT_BELOW, "parentCode", row.kind(), parent.kind());
    }
    var there = present.get(row.code());
    if (there == null) {
      return added(row, parent.name(), present.get(code));
    }
    if (there.getKind() != row.kind()) {
      return refuse(row, CODE_TAKEN, "code", row.code(), there.getName());
    }
    var above = byId.get(there.getParentId());
    if (above == null || !above.getCode().equals(code)) {
      var aboveName = above == null ? region.getName() : above.getName();
      return refuse(row, TREE_MOVED, "parentCode", there.getName(), aboveName);
    }
    var fate = there.getName().equals(row.name()) ? Fate.KEPT : Fate.RENAMED;
    return new TreeChange(row, fate, parent.name(), there.getName(), null);
  }

  /**
   * @param standing what is in the tree already and will stand above; null where it is new too
   */
  private static TreeChange added(TreeRow row, String parentName, Organization standing) {
    return standing == null || standing.getEndedFrom() == null
        ? new TreeChange(row, Fate.ADDED, parentName, null, null)
        : TreeChange.refused(row, standing.ended("parentCode"));
  }

  /** What stands above: in the tree already, or as a row of the list that is not refused. */
  private Parent parent(String code) {
    var there = present.get(code);
    if (there != null) {
      return new Parent(there.getKind(), there.getName());
    }
    var row = listed.get(code);
    if (row == null || underway.contains(row) && !changes.containsKey(row)) {
      return null;
    }
    return change(row).is(Fate.REFUSED) ? null : new Parent(row.kind(), row.name());
  }

  private record Parent(OrganizationKind kind, String name) {}

  private static TreeChange refuse(TreeRow row, Rule rule, String field, Object... arguments) {
    return TreeChange.refused(row, Breach.of(rule, field, arguments));
  }
}
