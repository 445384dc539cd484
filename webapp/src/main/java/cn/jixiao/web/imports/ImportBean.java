package cn.jixiao.web.imports;

import cn.jixiao.imports.Decision;
import cn.jixiao.imports.ImportField;
import cn.jixiao.imports.ImportItem;
import cn.jixiao.imports.ImportRow;
import cn.jixiao.imports.ImportService;
import cn.jixiao.imports.ImportSheet;
import cn.jixiao.imports.ImportedTarget;
import cn.jixiao.recognition.Note;
import cn.jixiao.shared.Breach;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Destination;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Backs {@code /imports/import.xhtml}: one file that was recognised, to be checked and imported,
 * and afterwards what came of it. The item that is open uses {@link ItemBean} beside it.
 */
@Named
@ViewScoped
public class ImportBean implements Serializable {

  static final String PAGE = "/imports/import.xhtml";

  private static final long serialVersionUID = 1L;

  /** Whoever has seen these sees the others next time. */
  private static final int MOST_DOUBTS = 10;

  private static final int MOST_NOTES = 100;

  @Inject ImportService imports;
  @Inject OwnCommands commands;
  @Inject Destination destination;
  @Inject Notices notices;
  @Inject PageOpener pages;

  private long workId;
  private int version;
  private int page;
  private String command = UUID.randomUUID().toString();
  private transient ImportSheet sheet;
  private transient List<ImportedTarget> written;
  private transient List<Breach> breaches = List.of();

  public void load() {
    workId = Optional.ofNullable(Asked.id("work")).orElse(0L);
    page = Asked.page();
    show(imports.work(workId));
    var printed = getSheet().document();
    var year = getWork().year();
    destination.propose(
        getWork().organizationCode(), year == null && printed != null ? printed.year() : year);
  }

  /** Looks whether the file is recognised by now, and opens it then. */
  public void look() {
    show(imports.work(workId));
    if (!getWork().state().isUnderWay()) {
      pages.open(address());
    }
  }

  /** Says for which unit and year the file is; what is there already can be seen from then on. */
  public void place() {
    show(imports.place(workId, version, destination.unitCode(), destination.budgetYear()));
    pages.open(address());
  }

  /** Imports everything as it was decided, or tells all that stands against it. */
  public void store() {
    if (getWork().organizationCode() == null || getWork().year() == null) {
      show(imports.place(workId, version, destination.unitCode(), destination.budgetYear()));
    }
    breaches = imports.dryRun(workId);
    if (breaches.isEmpty()) {
      commands.once(command, "store " + workId, () -> imports.store(workId).size());
      pages.open(address());
    }
  }

  public void undo() {
    imports.undo(workId);
    notices.info("imports.import.undone", getWork().filename());
    pages.open(address());
  }

  public void discard() {
    imports.discard(workId, version);
    notices.info("imports.imports.discarded", getWork().filename());
    pages.open(Address.of(ImportsBean.PAGE));
  }

  /** Takes the work as it is now, changed or not. */
  void show(ImportSheet now) {
    sheet = now;
    version = now.work().version();
  }

  long workId() {
    return workId;
  }

  int version() {
    return version;
  }

  Address address() {
    return Address.of(PAGE).with("work", workId).with("page", page == 1 ? null : page);
  }

  public ImportSheet getSheet() {
    if (sheet == null) {
      sheet = imports.work(workId);
    }
    return sheet;
  }

  public ImportRow getWork() {
    return getSheet().work();
  }

  /** The items of the page that is asked for. */
  public List<ImportItem> getItems() {
    return Pager.slice(getSheet().items(), page);
  }

  public Pager getPager() {
    return new Pager(Address.of(PAGE).with("work", workId), page, getSheet().items().size());
  }

  /** Where an item is open; its page of the list is kept. */
  public String linkTo(String item) {
    return address().with("item", item).toString();
  }

  /** Where a field is open: the page of its item, and on it the field. */
  public String linkToField(String field) {
    var item = CheckedItem.of(field);
    return linkTo(item) + "#" + field;
  }

  /** The list of all items, on the page from which the person came. */
  public String getAll() {
    return address().toString();
  }

  /** Whether a field that is wrong stands in one of the items. */
  public boolean leadsSomewhere(Breach breach) {
    return breach.field() != null && !CheckedItem.of(breach.field()).isEmpty();
  }

  /** The first of the doubts: the most doubtful ones. */
  public List<ImportField> getDoubts() {
    return getSheet().doubts().stream().limit(MOST_DOUBTS).toList();
  }

  public List<Note> getNotes() {
    return getSheet().notes().stream().limit(MOST_NOTES).toList();
  }

  /** How many doubts an item holds. */
  public long doubtsIn(String item) {
    return getSheet().doubts().stream()
        .filter(field -> CheckedItem.of(field.field()).equals(item))
        .count();
  }

  public long count(Decision decision) {
    return getSheet().items().stream().filter(item -> item.decision() == decision).count();
  }

  /** What the import wrote. */
  public List<ImportedTarget> getWritten() {
    if (written == null) {
      written = imports.written(workId);
    }
    return written;
  }

  /** The part of it on the page that is asked for. */
  public List<ImportedTarget> getWrittenHere() {
    return Pager.slice(getWritten(), page);
  }

  public String getListOfImported() {
    return Address.of("/projects/targets.xhtml")
        .with("year", getWork().year())
        .with("unit", getWork().organizationCode())
        .with("state", "DRAFT")
        .toString();
  }

  /** How many items wait for a decision. */
  public long getUndecided() {
    return count(null);
  }

  /** What the import was refused for; none before it was tried. */
  public List<Breach> getBreaches() {
    return breaches == null ? List.of() : breaches;
  }

  public Destination getDestination() {
    return destination;
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }
}
