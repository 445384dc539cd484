package cn.jixiao.imports;

import static cn.jixiao.imports.ImportRule.TOO_MANY_OPEN;
import static cn.jixiao.imports.ImportRule.UNKNOWN_ITEM;
import static cn.jixiao.imports.ImportRule.WRONG_STATE;

import cn.jixiao.formats.Place;
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
import java.util.Set;
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

  /** What is to be imported as things stand: as it was read, with the person's corrections. */
  RecognizedDocument document(ImportWork work) {
    return new CheckedDocument(work.recognized(), work.handwork().corrections()).document();
  }

  ImportSheet sheet(ImportWork work) {
    if (work.getState() != ImportState.READY) {
      return new ImportSheet(work.row(), null, null, List.of(), List.of(), List.of());
    }
    var read = work.recognized();
    var checked = new CheckedDocument(read, work.handwork().corrections());
    var document = checked.document();
    var items = desk.plan(work, document).items();
    return new ImportSheet(
        work.row(), read, document, checked.fields(), items, notes(work, document));
  }

  /** The decision together with the record the person sees while deciding. */
  Choice choice(ImportWork work, String item, Decision decision, Set<String> taken) {
    var plan = desk.plan(work, document(work));
    var asked =
        plan.items().stream()
            .filter(it -> it.item().equals(item))
            .findFirst()
            .orElseThrow(() -> RuleViolation.at("item", UNKNOWN_ITEM, item));
    var record = asked.record();
    return record == null
        ? new Choice(decision, null, null, taken)
        : new Choice(decision, record.targetId(), record.version(), taken);
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
