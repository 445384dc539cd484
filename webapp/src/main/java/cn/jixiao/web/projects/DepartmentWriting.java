package cn.jixiao.web.projects;

import static java.util.stream.Collectors.toMap;

import cn.jixiao.audit.AuditRow;
import cn.jixiao.audit.AuditService;
import cn.jixiao.comparison.Conflict;
import cn.jixiao.comparison.Side;
import cn.jixiao.comparison.ThreeWayMerge;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.projects.WrittenPartOne;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Saves a unit's overall target, or its adjustment, while it is being written, each time in one
 * transaction: what somebody else changed meanwhile stays, and comes back to the form. Permission
 * is decided by the modules.
 */
@ApplicationScoped
@Transactional
@Retried
class DepartmentWriting {

  static final DepartmentDraft NOTHING = new DepartmentDraft(null, List.of(), List.of());

  @Inject DepartmentTargetService departmentTargets;
  @Inject AuditService audit;

  /**
   * What this page saves.
   *
   * @param base what it last saved or read
   * @param origins by the name of a table for each row here the row of the base that it is
   * @param link what shall serve a sub-target from now on, or not any more; null for nothing
   */
  record Page(
      long unitId,
      String unitCode,
      int year,
      DepartmentDraft base,
      DepartmentDraft here,
      Map<String, List<Integer>> origins,
      Link link) {}

  /**
   * A project serves a sub-target.
   *
   * @param row the sub-target's place here
   */
  record Link(int row, long targetId, boolean serves) {}

  /**
   * What came of it.
   *
   * @param written what stands in the record now; null where nothing does
   * @param linked whether the link stands in the record, too
   */
  record Kept(Stored<DepartmentDraft> stored, WrittenPartOne written, boolean linked) {}

  Kept save(Page page) {
    var target =
        departmentTargets
            .find(page.unitCode(), page.year())
            .map(DepartmentTarget::written)
            .orElse(null);
    var there = target == null ? NOTHING : target.draft();
    var merge = ThreeWayMerge.of(page.base(), page.here(), there, page.origins());
    var theirs = !merge.changedThere().isEmpty() || !merge.conflicts().isEmpty();
    var draft =
        theirs
            ? merge.merged(
                merge.conflicts().stream().collect(toMap(Conflict::key, c -> Side.THERE)))
            : page.here();
    if (target == null && draft.isEmpty()) {
      return new Kept(page.base().isEmpty() ? null : stored(null, draft, merge, ""), null, false);
    }
    var refused = departmentTargets.breachesOf(page.unitId(), draft);
    if (!refused.isEmpty()) {
      return new Kept(Stored.refused(0, refused), target, false);
    }
    var by = merge.conflicts().isEmpty() ? "" : lastWriter(target);
    var links = target != null && there.equals(page.base()) ? links(page, target) : null;
    var stored =
        target == null
            ? departmentTargets.write(page.unitId(), page.year(), draft)
            : departmentTargets.revise(target.target().getId(), draft, links);
    var written = stored.written();
    return new Kept(stored(written, written.draft(), merge, by), written, links != null);
  }

  private static Stored<DepartmentDraft> stored(
      WrittenPartOne written,
      DepartmentDraft draft,
      ThreeWayMerge<DepartmentDraft> merge,
      String by) {
    return new Stored<>(
        written == null ? 0 : written.target().getId(),
        written == null ? 0 : written.getVersion(),
        draft,
        List.of(),
        !merge.changedThere().isEmpty() || !merge.conflicts().isEmpty(),
        merge.conflicts(),
        by,
        Set.of());
  }

  /** Which projects serve the sub-targets here: those that the record says, and this link. */
  private static List<Set<Long>> links(Page page, WrittenPartOne target) {
    var links = new ArrayList<Set<Long>>();
    for (var row : page.origins().get(DepartmentForm.SUB_TARGETS)) {
      links.add(row == null ? new HashSet<>() : target.getSubTargets().get(row).getTargetIds());
    }
    var link = page.link();
    if (link != null) {
      var serving = new HashSet<>(links.get(link.row()));
      if (link.serves()) {
        serving.add(link.targetId());
      } else {
        serving.remove(link.targetId());
      }
      links.set(link.row(), serving);
    }
    return links;
  }

  private String lastWriter(WrittenPartOne target) {
    return target == null
        ? ""
        : audit.timelineOf(target.target().subject()).stream()
            .map(AuditRow::personName)
            .findFirst()
            .orElse("");
  }
}
