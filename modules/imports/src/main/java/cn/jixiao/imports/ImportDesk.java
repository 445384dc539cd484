package cn.jixiao.imports;

import static cn.jixiao.imports.ImportPlan.OVERALL;
import static cn.jixiao.imports.ImportRule.CHANGED_SINCE;
import static cn.jixiao.imports.ImportRule.ORGANIZATION_REQUIRED;
import static cn.jixiao.imports.ImportRule.SUBMITTED_SINCE;
import static cn.jixiao.imports.ImportRule.YEAR_REQUIRED;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.projects.DraftingService;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetState;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a checked document into records, and takes them back. What it would refuse can be asked
 * beforehand: the import asks the very same before it writes.
 */
@ApplicationScoped
class ImportDesk {

  private static final Choice AS_NEW = new Choice(Decision.CREATE, null, null, null);
  private static final Choice NOT_AT_ALL = new Choice(Decision.SKIP, null, null, null);

  @Inject ImportRepository works;
  @Inject DraftingService drafting;
  @Inject ProjectService projects;
  @Inject DepartmentTargetService departmentTargets;
  @Inject Identifiers ids;

  /** What the import would do as things stand. Without unit and year nothing is there already. */
  ImportPlan plan(ImportWork work, RecognizedDocument document) {
    var choices = work.handwork().choices();
    return isPlaced(work)
        ? new ImportPlan(
            document,
            choices,
            drafting.alike(work.getOrganizationId(), work.getYear(), document.projects()),
            overall(work).orElse(null))
        : new ImportPlan(document, choices, Map.of(), null);
  }

  /** Everything that the import would refuse. */
  List<Breach> breachesOf(ImportWork work, CheckedDocument checked) {
    return breachesOf(work, checked, plan(work, checked.document()));
  }

  /**
   * Decides for somebody who does not check: every project is new; part one is, where there is
   * none.
   *
   * @return whether part one is to be written
   */
  boolean takeAsNew(ImportWork work, RecognizedDocument document) {
    var made = Handwork.NONE;
    for (var i = 0; i < document.projects().size(); i++) {
      made = made.decided("projects[" + i + "]", AS_NEW);
    }
    var isNew = !document.overall().isEmpty() && overall(work).isEmpty();
    work.rework(made.decided(OVERALL, isNew ? AS_NEW : NOT_AT_ALL));
    return isNew;
  }

  /** Writes what was planned, all of it or nothing, and remembers where it came from. */
  List<PerformanceTarget> store(ImportWork work, CheckedDocument checked) {
    var plan = plan(work, checked.document());
    RuleViolation.throwIfAny(breachesOf(work, checked, plan));
    var before =
        plan.changes().stream()
            .map(change -> change.target() == null ? null : change.target().draft())
            .toList();
    var written = drafting.write(work.getOrganizationId(), work.getYear(), plan.changes());
    for (var i = 0; i < written.size(); i++) {
      var target = written.get(i);
      remember(
          work, plan.changes().get(i).place(), target.getId(), target.getVersion(), before.get(i));
    }
    if (plan.overall() != null) {
      var recorded = overall(work).map(DepartmentTarget::draft).orElse(null);
      var target =
          departmentTargets.write(work.getOrganizationId(), work.getYear(), plan.overall());
      remember(work, OVERALL, null, target.getVersion(), recorded);
    }
    return written;
  }

  private List<Breach> breachesOf(ImportWork work, CheckedDocument checked, ImportPlan plan) {
    var breaches = new ArrayList<Breach>();
    if (work.getOrganizationId() == null) {
      breaches.add(Breach.of(ORGANIZATION_REQUIRED, "organization"));
    }
    if (work.getYear() == null) {
      breaches.add(Breach.of(YEAR_REQUIRED, "year"));
    }
    breaches.addAll(plan.breaches());
    if (isPlaced(work)) {
      breaches.addAll(recordBreaches(work, plan));
    }
    return breaches.stream()
        .map(b -> new Breach(b.rule(), checked.onSheet(b.field()), b.arguments()))
        .toList();
  }

  /** What the records themselves refuse. */
  private List<Breach> recordBreaches(ImportWork work, ImportPlan plan) {
    var unitId = work.getOrganizationId();
    var breaches = new ArrayList<>(drafting.breachesOf(unitId, work.getYear(), plan.changes()));
    if (plan.overall() != null) {
      departmentTargets.breachesOf(unitId, plan.overall()).stream()
          .map(b -> new Breach(b.rule(), OVERALL + "." + b.field(), b.arguments()))
          .forEach(breaches::add);
    }
    return breaches;
  }

  /**
   * Takes back what the import wrote: drafts it made are thrown away, records it changed are put
   * back to what they were; all of it or nothing.
   */
  void takeBack(ImportWork work) {
    var origins = works.origins(work.getId());
    var breaches = new ArrayList<Breach>();
    for (var origin : origins) {
      obstacle(work, origin).ifPresent(breaches::add);
    }
    RuleViolation.throwIfAny(breaches);
    for (var origin : origins) {
      takeBack(work, origin);
    }
  }

  private void takeBack(ImportWork work, Origin origin) {
    var unitId = work.getOrganizationId();
    if (origin.getTargetId() == null) {
      if (origin.isMade()) {
        departmentTargets.discard(unitId, work.getYear());
      } else {
        departmentTargets.write(unitId, work.getYear(), origin.before(DepartmentDraft.class));
      }
      return;
    }
    var version = projects.get(origin.getTargetId()).getVersion();
    if (origin.isMade()) {
      projects.discard(origin.getTargetId(), version);
    } else {
      projects.revise(origin.getTargetId(), version, origin.before(TargetDraft.class));
    }
  }

  /** What stands against taking this one back: more than the import itself has happened to it. */
  private Optional<Breach> obstacle(ImportWork work, Origin origin) {
    if (origin.getTargetId() == null) {
      return overall(work)
          .filter(target -> target.getVersion() != origin.getWrittenVersion())
          .map(target -> Breach.of(CHANGED_SINCE, OVERALL));
    }
    var target = projects.get(origin.getTargetId());
    if (!target.getState().isEditable()
        || origin.isMade() && target.getState() != TargetState.DRAFT) {
      return Optional.of(Breach.of(SUBMITTED_SINCE, origin.getItem(), target.title()));
    }
    var same = target.getVersion() == origin.getWrittenVersion();
    var own = origin.isMade() && target.getChangedBy().equals(work.getPersonName());
    return same || own
        ? Optional.empty()
        : Optional.of(
            Breach.of(CHANGED_SINCE, origin.getItem(), target.title(), target.getChangedBy()));
  }

  private Optional<DepartmentTarget> overall(ImportWork work) {
    return departmentTargets.of(List.of(work.getOrganizationId()), work.getYear()).stream()
        .findFirst();
  }

  private void remember(ImportWork work, String item, Long targetId, int version, Record before) {
    works.add(new Origin(ids.next(), work.getId(), item, targetId, version, before));
  }

  private static boolean isPlaced(ImportWork work) {
    return work.getOrganizationId() != null && work.getYear() != null;
  }
}
