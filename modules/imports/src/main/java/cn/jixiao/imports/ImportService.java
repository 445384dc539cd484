package cn.jixiao.imports;

import static cn.jixiao.imports.ImportRule.NO_SOURCE;
import static cn.jixiao.imports.ImportRule.UNKNOWN_WORK;
import static cn.jixiao.organizations.Role.DECLARANT;

import cn.jixiao.formats.SourceDocument;
import cn.jixiao.imports.Reworking.Verdict;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a person's files in, lets them check what was recognised, imports it as drafts of a unit,
 * and takes that back. A work is seen by its person alone; the file of a target by everybody who
 * sees the target.
 */
@ApplicationScoped
@Transactional
@Retried
public class ImportService {

  private static final int MOST_ROWS = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject ImportRepository works;
  @Inject Tray tray;
  @Inject ImportDesk desk;
  @Inject Recognition recognition;
  @Inject DocumentReader reader;
  @Inject ProjectService projects;
  @Inject OrganizationService organizations;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Takes a file in; it is recognised in the background.
   *
   * @param unitCode for which unit, or null: the person says it later
   * @param year for which budget year, or null
   * @return the id of the work
   */
  public long receive(byte[] file, String filename, String unitCode, Integer year) {
    var unitId = declarantsUnit(unitCode);
    var work = tray.put(file, filename);
    work.place(unitId, year);
    works.add(work);
    events.fire(new DocumentReceived(work));
    return work.getId();
  }

  /** Waits a moment for the end of the recognition, so that small files are there at once. */
  @Transactional(TxType.NOT_SUPPORTED)
  public void await(long workId) {
    user.requireLogin();
    recognition.await(workId, PATIENCE);
  }

  /** The files in the person's tray, the newest first. */
  public List<ImportRow> works() {
    user.requireLogin();
    var rows = works.of(user.account(), MOST_ROWS);
    if (rows.stream().anyMatch(row -> row.state().isUnderWay())) {
      recognition.wake();
    }
    return rows;
  }

  /** One file, with everything a person needs to check it. */
  public ImportSheet work(long workId) {
    return tray.sheet(own(workId));
  }

  /** Says for which unit and year the file is; null is "not known yet". */
  public ImportSheet place(long workId, int readVersion, String unitCode, Integer year) {
    var work = ready(workId, readVersion);
    work.place(declarantsUnit(unitCode), year);
    return changed(work);
  }

  /** Corrects a field; blank says that nothing is stated there. */
  public ImportSheet correct(long workId, int readVersion, String field, String text) {
    var work = ready(workId, readVersion);
    var correction = Collections.singletonMap(field, text);
    work.rework(work.handwork().corrected(tray.checked(work).with(correction).corrections()));
    return changed(work);
  }

  /**
   * Decides what becomes of an item.
   *
   * @param item {@code projects[3]} or {@code overall}
   * @param taken the keys of the differences that a merge takes over
   */
  public ImportSheet decide(
      long workId, int readVersion, String item, Decision decision, Set<String> taken) {
    var work = ready(workId, readVersion);
    work.rework(tray.decided(work, Map.of(item, new Verdict(decision, taken))));
    return changed(work);
  }

  /** Puts all of this in the place of what the person made of it before. */
  public ImportSheet rework(long workId, int readVersion, Reworking made) {
    var work = ready(workId, readVersion);
    work.place(declarantsUnit(made.unitCode()), made.year());
    var checked = CheckedDocument.of(work.recognized(), made.corrections());
    work.rework(Handwork.NONE.corrected(checked.corrections()));
    work.rework(tray.decided(work, made.verdicts()));
    return changed(work);
  }

  /** Everything that {@link #store} would refuse, as things stand; nothing is written. */
  public List<Breach> dryRun(long workId) {
    var work = own(workId);
    work.requireState(ImportState.READY);
    return desk.breachesOf(work, tray.checked(work));
  }

  /** Imports what was checked: all of it or nothing. */
  public List<PerformanceTarget> store(long workId) {
    return store(own(workId));
  }

  private List<PerformanceTarget> store(ImportWork work) {
    work.requireState(ImportState.READY);
    var written = desk.store(work, tray.checked(work));
    work.imported(clock.instant());
    events.fire(new DocumentImported(work, written.size()));
    return written;
  }

  /**
   * Imports a file as it is read: every project is new, and part one never takes the place of one
   * that is there. Unit and year are those the person names; where the document says otherwise, a
   * note tells.
   */
  public Imported importInto(byte[] file, String filename, String unitCode, int year) {
    var unitId = declarantsUnit(unitCode);
    var document = recognition.read(file, filename);
    var work = tray.put(file, filename);
    work.place(unitId, year);
    work.ready(document, clock.instant());
    works.add(work);
    var overallIsNew = desk.takeAsNew(work, document.document());
    var written = store(work);
    return new Imported(
        written, overallIsNew, tray.notesOfImport(work, document.document(), overallIsNew));
  }

  /** Takes an import back while what it wrote is what it left. */
  public void undo(long workId) {
    var work = own(workId);
    work.requireState(ImportState.IMPORTED);
    desk.takeBack(work);
    work.undone(clock.instant());
    events.fire(new ImportUndone(work));
  }

  /** Gives up a file that is not recognised yet. */
  public void cancel(long workId) {
    own(workId).cancel(clock.instant());
  }

  /** Throws a work away that made no records, and its file if nobody else needs it. */
  public void discard(long workId, int readVersion) {
    var work = read(workId, readVersion);
    tray.discard(work);
  }

  /** The file as text, in which the places of the fields are found. */
  public SourceDocument text(long workId) {
    var work = own(workId);
    return reader.text(works.bytes(work.getDigest()), work.getFilename());
  }

  /** What the import of a work wrote, as far as it is still there. */
  public List<ImportedTarget> written(long workId) {
    return works.written(own(workId).getId());
  }

  /** The file as it was sent. */
  public SourceFile source(long workId) {
    var work = own(workId);
    return new SourceFile(work.getFilename(), works.bytes(work.getDigest()));
  }

  /** Out of which file a target came, if it came out of one; for everybody who sees the target. */
  public Optional<ImportRow> sourceOf(long targetId) {
    projects.get(targetId);
    return works.sourceOf(targetId).map(tray::row);
  }

  /** That file itself. */
  public SourceFile proofOf(long targetId) {
    projects.get(targetId);
    var work = works.sourceOf(targetId).orElseThrow(() -> new RuleViolation(NO_SOURCE));
    return new SourceFile(work.getFilename(), works.bytes(work.getDigest()));
  }

  private ImportSheet changed(ImportWork work) {
    works.write();
    return tray.sheet(work);
  }

  private Long declarantsUnit(String unitCode) {
    if (unitCode == null) {
      user.require(DECLARANT);
      return null;
    }
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    return unit.getId();
  }

  private ImportWork read(long workId, int readVersion) {
    var work = own(workId);
    if (work.getVersion() != readVersion) {
      throw new OptimisticLockException("Read version " + readVersion, null, work);
    }
    return work;
  }

  private ImportWork ready(long workId, int readVersion) {
    var work = read(workId, readVersion);
    work.requireState(ImportState.READY);
    return work;
  }

  private ImportWork own(long workId) {
    user.requireLogin();
    var work = works.get(workId);
    if (!work.getAccount().equals(user.account())) {
      throw new RuleViolation(UNKNOWN_WORK);
    }
    if (work.getOrganizationId() == null) {
      user.require(DECLARANT);
    } else {
      user.require(DECLARANT, work.getOrganizationId());
    }
    return work;
  }
}
