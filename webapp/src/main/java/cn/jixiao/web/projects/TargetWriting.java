package cn.jixiao.web.projects;

import static java.util.stream.Collectors.toMap;

import cn.jixiao.comparison.Conflict;
import cn.jixiao.comparison.Side;
import cn.jixiao.comparison.ThreeWayMerge;
import cn.jixiao.projects.AdjustmentService;
import cn.jixiao.projects.DraftingService;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetChange;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.WrittenTarget;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Retried;
import cn.jixiao.web.common.OwnCommands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Saves a form while it is being written, each time in one transaction: what somebody else changed
 * meanwhile stays, and comes back to the form. Permission is decided by the modules.
 */
@ApplicationScoped
@Transactional
@Retried
class TargetWriting {

  @Inject ProjectService projects;
  @Inject DraftingService drafting;
  @Inject AdjustmentService adjustments;
  @Inject OwnCommands commands;

  /**
   * Stores a new target, once for every command: a page that is not told of it sends it again, and
   * may have more to say by then.
   */
  Stored<TargetDraft> begin(String command, String unitCode, int year, TargetDraft draft) {
    var made = new Long[1];
    var id =
        commands.once(
            command,
            "begin",
            () -> made[0] = projects.create(unitCode, year, List.of(draft)).get(0).getId());
    var target = projects.get(id);
    return made[0] == null
        ? save(id, target.draft(), draft, Map.of())
        : new Stored<>(
            id, target.getVersion(), draft, List.of(), false, List.of(), null, target.getCarried());
  }

  /** A text that was taken over stays as it is; returns the version that the target has then. */
  int confirm(long targetId, String field) {
    var version = projects.get(targetId).getVersion();
    return projects.confirm(targetId, version, field).getVersion();
  }

  /**
   * Brings together what this page changed since the base, and what others did.
   *
   * @param origins by the name of a table for each row here the row of the base that it is
   */
  Stored<TargetDraft> save(
      long targetId, TargetDraft base, TargetDraft here, Map<String, List<Integer>> origins) {
    var written = projects.written(projects.get(targetId));
    var there = written.draft();
    var merge = ThreeWayMerge.of(base, here, there, origins);
    var theirs = !merge.changedThere().isEmpty() || !merge.conflicts().isEmpty();
    var by = written.getChangedBy();
    if (merge.changedHere().isEmpty()) {
      return new Stored<>(
          targetId,
          written.getVersion(),
          there,
          List.of(),
          theirs,
          merge.conflicts(),
          by,
          written.getCarried());
    }
    var draft =
        theirs
            ? merge.merged(
                merge.conflicts().stream().collect(toMap(Conflict::key, c -> Side.THERE)))
            : here;
    var refused = breachesOf(written, draft);
    if (!refused.isEmpty()) {
      return Stored.refused(targetId, refused);
    }
    var revised = revise(written, draft);
    return new Stored<>(
        targetId,
        revised.getVersion(),
        draft,
        List.of(),
        theirs,
        merge.conflicts(),
        by,
        revised.getCarried());
  }

  private List<Breach> breachesOf(WrittenTarget written, TargetDraft draft) {
    var target = written.target();
    return written.isAdjustment()
        ? adjustments.breachesOf(target.getId(), draft)
        : drafting.breachesOf(
            target.organizationId(), target.year(), List.of(new TargetChange(target, draft, "")));
  }

  private WrittenTarget revise(WrittenTarget written, TargetDraft draft) {
    var targetId = written.target().getId();
    return written.isAdjustment()
        ? adjustments.revise(targetId, written.getVersion(), draft)
        : projects.revise(targetId, written.getVersion(), draft);
  }
}
