package cn.jixiao.documents;

import static cn.jixiao.documents.DocumentRule.NOTHING_TO_WRITE;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationRow;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetState;
import cn.jixiao.recognition.DetailedDocument;
import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.seals.SealService;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.writing.DepartmentText;
import cn.jixiao.writing.DepartmentText.TargetText;
import cn.jixiao.writing.DepartmentText.UnitText;
import cn.jixiao.writing.DocumentFormat;
import cn.jixiao.writing.DocumentWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads documents for a person, and writes the official ones. */
@ApplicationScoped
@Transactional
@Retried
public class DocumentService {

  @Inject DocumentReader reader;
  @Inject DocumentWriter writer;
  @Inject LayoutRepository layouts;
  @Inject ProjectService projects;
  @Inject DepartmentTargetService departmentTargets;
  @Inject SealService seals;
  @Inject OrganizationService organizations;
  @Inject CurrentUser user;

  /** What the file holds, where, and how sure the reader is of it; nothing is stored. */
  public DetailedDocument recognize(byte[] file, String filename) {
    user.requireLogin();
    return reader.readInDetail(file, filename);
  }

  /**
   * The official text of a department (code of three digits) or of one unit (six) for a year, with
   * all the targets this person may see; those not approved are marked as drafts, the others, and
   * an approved part one, bear the code of their seal.
   */
  public byte[] departmentDocument(String departmentOrUnitCode, int year, DocumentFormat format) {
    user.requireLogin();
    var department = organizations.departmentUnits(departmentOrUnitCode, year);
    var printed = projects.printed(departmentOrUnitCode, year);
    var overall =
        departmentTargets.of(department.unitIds(), year).stream()
            .collect(toMap(DepartmentTarget::getOrganizationId, identity()));
    var codes = codesOf(printed, overall.values());
    var targets =
        texts(printed, codes).stream()
            .collect(groupingBy(PrintedTarget::unitId, mapping(PrintedTarget::text, toList())));
    if (targets.isEmpty() && overall.isEmpty()) {
      throw new RuleViolation(NOTHING_TO_WRITE, department.departmentName(), String.valueOf(year));
    }
    var units =
        department.units().stream().map(unit -> text(unit, targets, overall, codes)).toList();
    var text =
        new DepartmentText(
            department.regionName(),
            department.departmentCode(),
            department.departmentName(),
            year,
            units);
    return writer.write(text, layouts.layoutOf(department.regionCode(), year), format);
  }

  private Map<Long, String> codesOf(
      List<PerformanceTarget> printed, Collection<DepartmentTarget> overall) {
    var targets = printed.stream().filter(DocumentService::isApproved);
    var partsOne = overall.stream().filter(it -> it.getState() == TargetState.APPROVED);
    return seals.codesOf(
        Stream.concat(targets.map(PerformanceTarget::getId), partsOne.map(DepartmentTarget::getId))
            .toList());
  }

  private static List<PrintedTarget> texts(
      List<PerformanceTarget> printed, Map<Long, String> codes) {
    return printed.stream()
        .map(
            t ->
                new PrintedTarget(
                    t.organizationId(),
                    new TargetText(t.draft(), isApproved(t), codes.get(t.getId()))))
        .toList();
  }

  private static boolean isApproved(PerformanceTarget target) {
    return target.getState() == TargetState.APPROVED;
  }

  private static UnitText text(
      OrganizationRow unit,
      Map<Long, List<TargetText>> targets,
      Map<Long, DepartmentTarget> overall,
      Map<Long, String> codes) {
    var unitId = unit.organizationId();
    var partOne = overall.get(unitId);
    return new UnitText(
        unit.code(),
        unit.name(),
        partOne == null ? null : partOne.draft(),
        partOne == null ? null : codes.get(partOne.getId()),
        targets.getOrDefault(unitId, List.of()));
  }

  /** The text of a target and the unit under which it is printed. */
  private record PrintedTarget(long unitId, TargetText text) {}
}
