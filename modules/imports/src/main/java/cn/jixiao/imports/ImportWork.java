package cn.jixiao.imports;

import static cn.jixiao.imports.ImportRule.WRONG_STATE;

import cn.jixiao.organizations.Organization;
import cn.jixiao.recognition.DetailedDocument;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RecordJson;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * One file on its way to becoming drafts.
 *
 * <p>It is received, recognised in the background, checked by its person and imported; an import
 * can be undone. It may be refused by the reader, or cancelled before it was read.
 */
@Entity
@Table(name = "imports_work")
class ImportWork {

  /** The kind under which notices and audit know works. */
  static final String KIND = "ImportWork";

  /** Longer than any document takes that is not refused. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  private static final int LONGEST_REFUSAL = 1000;

  @Id private long id;
  @Version private int version;
  private String account;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "organization_id")
  private Long organizationId;

  @Column(name = "budget_year")
  private Integer year;

  private String filename;
  private String digest;
  private int size;

  @Enumerated(EnumType.STRING)
  private ImportState state = ImportState.RECEIVED;

  /** How often somebody began to recognise it; only the last one's result counts. */
  private int attempt;

  /** Until when whoever recognises it may take; then the next one begins anew. */
  @Column(name = "lease_until")
  private Instant leaseUntil;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  /** The key of the rule by which the reader refused the file. */
  private String refusal;

  /** A line each. */
  @Column(name = "refusal_arguments")
  private String refusalArguments;

  private int projects;
  private int doubts;

  @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "reading_id")
  private Reading reading;

  /** What the person made of it, as JSON. */
  private String handwork = RecordJson.of(Handwork.NONE).toString();

  protected ImportWork() {}

  ImportWork(long id, Owner owner, SourceFile file, String digest, Instant receivedAt) {
    this.id = id;
    this.account = owner.account();
    this.personName = owner.name();
    this.filename = file.filename();
    this.digest = digest;
    this.size = file.bytes().length;
    this.receivedAt = receivedAt;
  }

  /** Whose work it is. */
  record Owner(String account, String name) {}

  void place(Long unitId, Integer budgetYear) {
    organizationId = unitId;
    year = budgetYear;
  }

  /**
   * Somebody is at it from now on; what earlier attempts find does not count any more.
   *
   * @return whether it was still waiting, or left by somebody who did not come to an end
   */
  boolean begin(Instant now) {
    var left = state == ImportState.RECOGNIZING && leaseUntil.isBefore(now);
    if (state != ImportState.RECEIVED && !left) {
      return false;
    }
    state = ImportState.RECOGNIZING;
    leaseUntil = now.plus(LEASE);
    attempt++;
    return true;
  }

  boolean isInAttempt(int number) {
    return state == ImportState.RECOGNIZING && attempt == number;
  }

  void ready(DetailedDocument document, Instant at) {
    projects = document.document().projects().size();
    doubts = (int) document.sources().stream().filter(CheckedDocument::isDoubtful).count();
    reading = new Reading(id, document);
    finish(ImportState.READY, at);
  }

  void refuse(Breach breach, Instant at) {
    refusal = breach.rule().messageKey();
    var arguments =
        breach.arguments().stream().map(String::valueOf).collect(Collectors.joining("\n"));
    refusalArguments =
        arguments.length() > LONGEST_REFUSAL ? arguments.substring(0, LONGEST_REFUSAL) : arguments;
    finish(ImportState.REFUSED, at);
  }

  void cancel(Instant at) {
    if (!state.isUnderWay()) {
      throw new RuleViolation(WRONG_STATE, state);
    }
    finish(ImportState.CANCELLED, at);
  }

  void rework(Handwork made) {
    requireState(ImportState.READY);
    handwork = RecordJson.of(made).toString();
  }

  void imported(Instant at) {
    requireState(ImportState.READY);
    finish(ImportState.IMPORTED, at);
  }

  void undone(Instant at) {
    requireState(ImportState.IMPORTED);
    finish(ImportState.UNDONE, at);
  }

  void requireState(ImportState wanted) {
    if (state != wanted) {
      throw new RuleViolation(WRONG_STATE, state);
    }
  }

  private void finish(ImportState reached, Instant at) {
    state = reached;
    leaseUntil = null;
    finishedAt = at;
  }

  Subject subject() {
    return new Subject(KIND, id);
  }

  /**
   * @param unit the unit it is for, or null
   */
  ImportRow row(Organization unit) {
    return new ImportRow(
        id,
        version,
        unit == null ? null : unit.getCode(),
        unit == null ? null : unit.getName(),
        year,
        filename,
        size,
        state,
        receivedAt,
        finishedAt,
        refusal,
        refusalArguments,
        projects,
        doubts);
  }

  DetailedDocument recognized() {
    return reading.document();
  }

  Handwork handwork() {
    return RecordJson.read(handwork, Handwork.class);
  }

  long getId() {
    return id;
  }

  int getVersion() {
    return version;
  }

  String getAccount() {
    return account;
  }

  String getPersonName() {
    return personName;
  }

  Long getOrganizationId() {
    return organizationId;
  }

  Integer getYear() {
    return year;
  }

  int getProjects() {
    return projects;
  }

  int getDoubts() {
    return doubts;
  }

  String getFilename() {
    return filename;
  }

  String getDigest() {
    return digest;
  }

  int getAttempt() {
    return attempt;
  }

  ImportState getState() {
    return state;
  }

  Instant getReceivedAt() {
    return receivedAt;
  }
}
