package cn.jixiao.documents;

import static cn.jixiao.documents.DocumentRule.NOTHING_RECORDED;

import cn.jixiao.documents.Paper.Recorded;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.DepartmentUnits;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.seals.Seal;
import cn.jixiao.seals.SealService;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Tells whether a paper left the record. */
@ApplicationScoped
@Transactional
@Retried
public class PaperService {

  @Inject DocumentReader reader;
  @Inject LayoutRepository layouts;
  @Inject ProjectService projects;
  @Inject DepartmentTargetService departmentTargets;
  @Inject SealService seals;
  @Inject OrganizationService organizations;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /**
   * Every place where the file differs from what the person sees of the department (code of three
   * digits) or unit (six) for the year, in the words in which its region prints it; nothing is
   * changed.
   */
  public PaperComparison compare(
      byte[] file, String filename, String departmentOrUnitCode, int year) {
    user.requireLogin();
    var department = organizations.departmentUnits(departmentOrUnitCode, year);
    var layout = layouts.layoutOf(department.regionCode(), year);
    var targets =
        projects.printed(departmentOrUnitCode, year).stream()
            .map(target -> new Recorded(target.getId(), layout.worded(target.draft())))
            .toList();
    var overall = overall(department, year);
    if (targets.isEmpty() && overall == null) {
      throw new RuleViolation(NOTHING_RECORDED, department.departmentName(), String.valueOf(year));
    }
    var comparison = new Paper(reader.readInDetail(file, filename)).against(overall, targets);
    var about = department.units().get(0);
    var organizationId = department.units().size() == 1 ? about.organizationId() : about.parentId();
    tell(new Subject(Organization.KIND, organizationId), organizationId, filename, comparison);
    return comparison;
  }

  /**
   * Every place where the file differs from what was sealed under the code; what else the file
   * holds is nobody's matter here.
   */
  public PaperComparison compareWithSeal(byte[] file, String filename, String code) {
    var seal = seals.get(code);
    var paper = new Paper(reader.readInDetail(file, filename));
    var comparison =
        seal.isPartOne() ? paper.against(seal.requirePartOne()) : paper.against(sealed(seal));
    tell(seal.getSubject(), seal.getOrganizationId(), filename, comparison);
    return comparison;
  }

  private Recorded sealed(Seal seal) {
    var region = organizations.regionOf(seal.getOrganizationId());
    var layout = layouts.layoutOf(region.getCode(), seal.getYear());
    return new Recorded(seal.getSubject().id(), layout.worded(seal.requireDraft()));
  }

  private void tell(
      Subject subject, long organizationId, String filename, PaperComparison comparison) {
    var count = String.valueOf(comparison.count());
    events.fire(new PaperCompared(subject, filename, organizationId, count));
  }

  /** The first one in the order of the units: readers read no other part one of a document. */
  private DepartmentDraft overall(DepartmentUnits department, int year) {
    var stored = departmentTargets.of(department.unitIds(), year);
    return department.unitIds().stream()
        .map(unitId -> of(stored, unitId))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static DepartmentDraft of(List<DepartmentTarget> stored, long unitId) {
    return stored.stream()
        .filter(target -> target.getOrganizationId() == unitId)
        .map(DepartmentTarget::draft)
        .findFirst()
        .orElse(null);
  }
}
