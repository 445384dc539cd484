package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import cn.jixiao.formats.SourceDocument;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Finds in paragraphs and grids what they mean. It knows labels and their values, no file format
 * and no fixed layout.
 */
final class Recognizer {

  DetailedDocument recognize(SourceDocument source) {
    var notes = new Notes();
    var sources = new Sources();
    var forms = FormSplitter.split(source);
    var lines = Line.ofText(source);
    var titles = Titles.of(source, lines);
    var projects = projects(forms, documentUnit(lines, forms), notes, sources);
    if (projects.isEmpty()) {
      notes.add(Place.whole(), NoteKind.NO_TABLE);
    }
    var organization = organization(forms, titles, notes);
    if (organization != null) {
      var place = organization.place();
      sources.add("organization.code", organization.code(), place, organization.ground());
      sources.add("organization.name", organization.name(), place, organization.ground());
    }
    var document =
        new RecognizedDocument(
            organization == null ? null : organization.code(),
            organization == null ? null : organization.name(),
            titles.year(notes, sources),
            overall(lines, forms, sources),
            projects,
            notes.all());
    return new DetailedDocument(document, sources.all());
  }

  private static List<TargetDraft> projects(
      List<ProjectForm> forms, AmountUnit unit, Notes notes, Sources sources) {
    var targets = new Targets(unit, notes);
    var projects = new ArrayList<TargetDraft>();
    var overview = new Overview(forms);
    for (var form : forms) {
      if (form.isProject() && !overview.isToldInFullElsewhere(form) && !overview.repeats(form)) {
        projects.add(targets.read(form, sources.below("projects", projects.size())));
        overview.add(projects.get(projects.size() - 1));
      }
    }
    return projects;
  }

  /** Part one is told in prose; where it is not, the form of the whole department tells it. */
  private static DepartmentDraft overall(
      List<Line> lines, List<ProjectForm> forms, Sources sources) {
    var form = forms.stream().filter(ProjectForm::isOverall).findFirst();
    var prose = PartOne.read(lines, forms.isEmpty(), sources);
    var told = prose.goal() != null || !prose.subTargets().isEmpty();
    return told || form.isEmpty() ? prose : OverallForm.read(form.get(), prose, sources);
  }

  /** The unit every form states that states one; null where they differ or none does. */
  private static AmountUnit documentUnit(List<Line> lines, List<ProjectForm> forms) {
    var units = new HashSet<AmountUnit>();
    for (var form : forms) {
      form.head().forEach(row -> AmountUnits.inRow(row).ifPresent(units::add));
    }
    lines.forEach(line -> AmountUnits.stated(line.text()).ifPresent(units::add));
    return units.size() == 1 ? units.iterator().next() : null;
  }

  private static PrintedOrganization organization(
      List<ProjectForm> forms, Titles titles, Notes notes) {
    PrintedOrganization first = null;
    var others = new HashSet<String>();
    for (var form : forms) {
      if (!form.isProject() && !form.isOverall()) {
        continue;
      }
      var printed = PrintedOrganization.in(form.fields()).orElse(first);
      first = first == null || printed.completes(first) ? printed : first;
      if (printed != null && !printed.isSame(first) && others.add(printed.printed())) {
        notes.add(form.place(null), NoteKind.SEVERAL_ORGANIZATIONS, printed.printed());
      }
    }
    if (first == null) {
      first = titles.organization();
    }
    if (first == null) {
      notes.add(Place.whole(), NoteKind.ORGANIZATION_NOT_PRINTED);
    }
    return first;
  }
}
