package cn.jixiao.imports;

import static cn.jixiao.imports.ImportRule.TOO_MANY_OPEN;
import static cn.jixiao.imports.ImportRule.UNKNOWN_ITEM;
import static cn.jixiao.imports.ImportRule.WRONG_STATE;
import static java.util.stream.Collectors.toMap;

import cn.jixiao.formats.Place;
import cn.jixiao.imports.Reworking.Verdict;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.recognition.Note;
import cn.jixiao.recognition.NoteKind;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The files of a person that are neither imported nor forgotten, and what is seen of them. */
@ApplicationScoped
class Tray {

  private static final int SWEPT_AT_ONCE = 20;

  @Inject ImportRepository works;
  @Inject ImportDesk desk;
  @Inject OrganizationService organizations;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;

  private final ImportLimits limits = ImportLimits.ofEnvironment();

  /**
   * A new work made of the file. Trays only grow by this, so this is where forgotten works are
   * swept out of everybody's.
   */
  ImportWork put(byte[] bytes, String filename) {
    works.remove(works.forgotten(clock.instant().minus(limits.kept()), SWEPT_AT_ONCE));
    if (works.countOpen(user.account()) >= limits.openWorks()) {
      throw RuleViolation.at("file", TOO_MANY_OPEN, limits.openWorks());
    }
    var digest = digest(bytes);
    if (!works.hasFile(digest)) {
      var file = new ProofFile(digest, bytes.length);
      var parts =
          IntStream.range(0, file.parts())
              .mapToObj(position -> new FilePart(ids.next(), digest, position, bytes))
              .toList();
      works.add(file, parts);
    }
    return new ImportWork(
        ids.next(),
        new ImportWork.Owner(user.account(), user.name()),
        new SourceFile(SourceFile.harmless(filename), bytes),
        digest,
        clock.instant());
  }

  void discard(ImportWork work) {
    var state = work.getState();
    if (state == ImportState.IMPORTED || state == ImportState.UNDONE) {
      throw new RuleViolation(WRONG_STATE, state);
    }
    works.remove(List.of(work));
  }

  CheckedDocument checked(ImportWork work) {
    return CheckedDocument.of(work.recognized(), work.handwork().corrections());
  }

  ImportSheet sheet(ImportWork work) {
    if (work.getState() != ImportState.READY) {
      return new ImportSheet(row(work), null, null, List.of(), List.of(), List.of());
    }
    var checked = checked(work);
    var document = checked.document();
    var items = desk.plan(work, document).items();
    return new ImportSheet(
        row(work), checked.read(), document, checked.fields(), items, notes(work, document));
  }

  ImportRow row(ImportWork work) {
    return work.row(
        work.getOrganizationId() == null ? null : organizations.get(work.getOrganizationId()));
  }

  /** What the person made of it, with these decisions, each about the record they see now. */
  Handwork decided(ImportWork work, Map<String, Verdict> verdicts) {
    var items =
        desk.plan(work, checked(work).document()).items().stream()
            .collect(toMap(ImportItem::item, Function.identity()));
    var made = work.handwork();
    for (var verdict : verdicts.entrySet()) {
      var item = items.get(verdict.getKey());
      if (item == null) {
        throw RuleViolation.at("item", UNKNOWN_ITEM, verdict.getKey());
      }
      made = made.decided(item.item(), choice(verdict.getValue(), item.record()));
    }
    return made;
  }

  private static Choice choice(Verdict verdict, ImportItem.Recorded record) {
    return record == null
        ? new Choice(verdict.decision(), null, null, verdict.taken())
        : new Choice(verdict.decision(), record.targetId(), record.version(), verdict.taken());
  }

  /** What a person should know who did not check, of part one too. */
  List<Note> notesOfImport(ImportWork work, RecognizedDocument document, boolean overallStored) {
    var notes = notes(work, document);
    if (!document.overall().isEmpty() && !overallStored) {
      var unit = organizations.get(work.getOrganizationId()).getName();
      notes.add(Note.at(Place.whole(), NoteKind.OVERALL_KEPT, unit));
    }
    return notes;
  }

  private List<Note> notes(ImportWork work, RecognizedDocument document) {
    var notes = new ArrayList<>(document.notes());
    var printed = document.organizationCode();
    if (printed != null && work.getOrganizationId() != null) {
      var code = organizations.get(work.getOrganizationId()).getCode();
      if (!printed.equals(code)) {
        notes.add(Note.at(Place.whole(), NoteKind.ORGANIZATION_DIFFERS, printed, code));
      }
    }
    if (document.year() != null
        && work.getYear() != null
        && !document.year().equals(work.getYear())) {
      var years = new Object[] {document.year().toString(), work.getYear().toString()};
      notes.add(Note.at(Place.whole(), NoteKind.YEAR_DIFFERS, years));
    }
    return notes;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
