package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import cn.jixiao.formats.SourceDocument;
import cn.jixiao.formats.Words;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds in paragraphs and grids what they mean. It knows labels and their values, no file format
 * and no fixed layout.
 */
final class Recognizer {

  private static final Pattern TITLE_YEAR =
      Pattern.compile("((?:19|20)\\d{2})\\s*年度?.{0,30}?(?:部门|单位|预算|绩效文本|绩效目标)");
  private static final int LONGEST_TITLE = 40;

  DetailedDocument recognize(SourceDocument source) {
    var notes = new Notes();
    var sources = new Sources();
    var forms = FormSplitter.split(source);
    var lines = lines(source);
    var targets = new Targets(documentUnit(source, forms), notes);
    var projects = new ArrayList<TargetDraft>();
    for (var form : forms) {
      projects.add(targets.read(form, sources.below("projects", projects.size())));
    }
    if (forms.isEmpty()) {
      notes.add(Place.whole(), NoteKind.NO_TABLE);
    }
    var organization = organization(forms, lines, notes);
    var document =
        new RecognizedDocument(
            organization.map(PrintedOrganization::code).orElse(null),
            organization.map(PrintedOrganization::name).orElse(null),
            year(lines, notes),
            PartOne.read(lines, forms.isEmpty()),
            projects,
            notes.all());
    addSources(document, sources);
    return new DetailedDocument(document, sources.all());
  }

  private static void addSources(RecognizedDocument document, Sources sources) {
    var whole = Place.whole();
    sources.add("organization.code", document.organizationCode(), whole, Ground.CUSTOM);
    sources.add("organization.name", document.organizationName(), whole, Ground.CUSTOM);
    sources.add("year", document.year(), whole, Ground.PART);
    var overall = document.overall();
    sources.add("overall.goal", overall.goal(), whole, Ground.CUSTOM);
    for (var i = 0; i < overall.subTargets().size(); i++) {
      var below = sources.below("overall.subTargets", i);
      var subTarget = overall.subTargets().get(i);
      below.add("number", subTarget.number(), whole, Ground.CUSTOM);
      below.add("title", subTarget.title(), whole, Ground.CUSTOM);
      below.add("goal", subTarget.goal(), whole, Ground.CUSTOM);
      below.add("indicator", subTarget.indicator(), whole, Ground.CUSTOM);
    }
    for (var i = 0; i < overall.measures().size(); i++) {
      sources.add("overall.measures", i, whole, Ground.CUSTOM);
    }
  }

  private static List<String> lines(SourceDocument document) {
    var lines = new ArrayList<String>();
    for (var block : document.blocks()) {
      if (block instanceof SourceDocument.Paragraph paragraph) {
        lines.addAll(Words.lines(paragraph.text()));
      }
    }
    return lines;
  }

  /** The unit every form states that states one; null where they differ or none does. */
  private static AmountUnit documentUnit(SourceDocument document, List<ProjectForm> forms) {
    var units = new ArrayList<AmountUnit>();
    for (var form : forms) {
      form.head().forEach(row -> AmountUnits.inRow(row).ifPresent(units::add));
    }
    for (var line : lines(document)) {
      AmountUnits.stated(line).ifPresent(units::add);
    }
    return units.stream().distinct().count() == 1 ? units.get(0) : null;
  }

  private static Optional<PrintedOrganization> organization(
      List<ProjectForm> forms, List<String> lines, Notes notes) {
    PrintedOrganization first = null;
    var others = new HashSet<PrintedOrganization>();
    for (var form : forms) {
      var printed = PrintedOrganization.in(form.fields()).orElse(first);
      first = first == null ? printed : first;
      if (printed != null && !printed.equals(first) && others.add(printed)) {
        var name = printed.printed();
        notes.add(form.head().get(0).place(null), NoteKind.SEVERAL_ORGANIZATIONS, name);
      }
    }
    if (first != null) {
      return Optional.of(first);
    }
    var cover = lines.stream().flatMap(line -> PrintedOrganization.onCover(line).stream());
    var compiled = cover.findFirst();
    if (compiled.isEmpty()) {
      notes.add(Place.whole(), NoteKind.ORGANIZATION_NOT_PRINTED);
    }
    return compiled;
  }

  /** The year of the title; years inside the prose belong to what it tells. */
  private static Integer year(List<String> lines, Notes notes) {
    for (var line : lines) {
      if (Heading.of(line).filter(it -> it == Heading.OVERALL_GOAL).isPresent()) {
        break;
      }
      var matcher = TITLE_YEAR.matcher(line);
      if (line.length() <= LONGEST_TITLE && matcher.find() && !Caption.matches(line)) {
        return Integer.valueOf(matcher.group(1));
      }
    }
    notes.add(Place.whole(), NoteKind.YEAR_NOT_PRINTED);
    return null;
  }
}
