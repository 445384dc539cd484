package cn.jixiao.documents;

import static cn.jixiao.documents.DocumentRule.NOTHING_TO_IMPORT;
import static cn.jixiao.documents.DocumentRule.NOTHING_TO_WRITE;
import static cn.jixiao.organizations.Role.DECLARANT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.jixiao.formats.Place;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.OrganizationRow;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetState;
import cn.jixiao.recognition.DetailedDocument;
import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.recognition.Note;
import cn.jixiao.recognition.NoteKind;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.writing.DepartmentText;
import cn.jixiao.writing.DepartmentText.TargetText;
import cn.jixiao.writing.DepartmentText.UnitText;
import cn.jixiao.writing.DocumentFormat;
import cn.jixiao.writing.DocumentWriter;
import cn.jixiao.writing.FormLayout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads documents for a person, stores what they hold as drafts, and writes the official ones. */
@ApplicationScoped
@Transactional
@Retried
public class DocumentService {

  @Inject DocumentReader reader;
  @Inject DocumentWriter writer;
  @Inject ProjectService projects;
  @Inject DepartmentTargetService departmentTargets;
  @Inject OrganizationService organizations;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /** What the file holds; nothing is stored. */
  public RecognizedDocument recognize(byte[] file, String filename) {
    user.requireLogin();
    return reader.read(file, filename);
  }

  /** The same, with the place of every value and how sure the reader is of it. */
  public DetailedDocument recognizeInDetail(byte[] file, String filename) {
    user.requireLogin();
    return reader.readInDetail(file, filename);
  }

  /**
   * Stores what the file holds as drafts of the unit for the year: all of it or nothing. Unit and
   * year are those the person names; where the document says otherwise, a note tells.
   */
  public Imported importInto(byte[] file, String filename, String unitCode, int year) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    var document = reader.read(file, filename);
    if (document.projects().isEmpty() && document.overall().isEmpty()) {
      throw RuleViolation.at("file", NOTHING_TO_IMPORT);
    }
    var created = projects.create(unitCode, year, document.projects());
    var overallStored =
        !document.overall().isEmpty()
            && departmentTargets.writeIfNone(unitCode, year, document.overall());
    events.fire(
        new DocumentImported(
            unit.subject(), filename, unit.getId(), String.valueOf(created.size())));
    return new Imported(created, overallStored, notes(document, unit, year, overallStored));
  }

  /**
   * The official text of a department (code of three digits) or of one unit (six) for a year, with
   * all the targets this person may see; those not approved are marked as drafts.
   */
  public byte[] departmentDocument(String departmentOrUnitCode, int year, DocumentFormat format) {
    user.requireLogin();
    var department = organizations.departmentUnits(departmentOrUnitCode);
    var targets =
        projects.printed(departmentOrUnitCode, year).stream()
            .collect(groupingBy(PerformanceTarget::organizationId));
    var overall =
        departmentTargets.of(department.unitIds(), year).stream()
            .collect(toMap(DepartmentTarget::getOrganizationId, DepartmentTarget::draft));
    if (targets.isEmpty() && overall.isEmpty()) {
      throw new RuleViolation(NOTHING_TO_WRITE, department.departmentName(), String.valueOf(year));
    }
    var units = department.units().stream().map(unit -> text(unit, targets, overall)).toList();
    var text =
        new DepartmentText(
            department.regionName(),
            department.departmentCode(),
            department.departmentName(),
            year,
            units);
    return writer.write(text, FormLayout.STANDARD, format);
  }

  private static UnitText text(
      OrganizationRow unit,
      Map<Long, List<PerformanceTarget>> targets,
      Map<Long, DepartmentDraft> overall) {
    var unitId = unit.organizationId();
    return new UnitText(
        unit.code(),
        unit.name(),
        overall.get(unitId),
        targets.getOrDefault(unitId, List.of()).stream()
            .map(t -> new TargetText(t.draft(), t.getState() == TargetState.APPROVED))
            .toList());
  }

  private static List<Note> notes(
      RecognizedDocument document, Organization unit, int year, boolean overallStored) {
    var notes = new ArrayList<>(document.notes());
    var printed = document.organizationCode();
    if (printed != null && !printed.equals(unit.getCode())) {
      notes.add(Note.at(Place.whole(), NoteKind.ORGANIZATION_DIFFERS, printed, unit.getCode()));
    }
    if (document.year() != null && document.year() != year) {
      notes.add(
          Note.at(
              Place.whole(),
              NoteKind.YEAR_DIFFERS,
              String.valueOf(document.year()),
              String.valueOf(year)));
    }
    if (!document.overall().isEmpty() && !overallStored) {
      notes.add(Note.at(Place.whole(), NoteKind.OVERALL_KEPT, unit.getName()));
    }
    return notes;
  }
}
