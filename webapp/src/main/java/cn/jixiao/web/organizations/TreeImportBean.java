package cn.jixiao.web.organizations;

import cn.jixiao.organizations.TreeChange;
import cn.jixiao.organizations.TreeChange.Fate;
import cn.jixiao.organizations.TreeImportService;
import cn.jixiao.organizations.TreeRow;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Upload;
import cn.jixiao.web.common.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Backs {@code /organizations/tree-import.xhtml}: a list of departments and units is looked at, row
 * by row, and then taken into the tree of a region.
 */
@Named
@ViewScoped
public class TreeImportBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TreeImportService service;
  @Inject OwnCommands commands;
  @Inject Notices notices;
  @Inject PageOpener pages;
  @Inject Words words;

  private long regionId;
  private String region;
  private transient Part file;
  private String filename;
  private List<TreeRow> rows = List.of();

  /** What was shown of every row. */
  private List<String> seen = List.of();

  private transient List<TreeChange> changes;

  private LocalDate from;
  private String command;

  public void load() {
    regionId = Objects.requireNonNullElse(Asked.id("region"), -1L);
    region = service.region(regionId).getName();
  }

  /** Looks at what the list would do. */
  public void look() throws IOException {
    forget();
    var sent = Upload.of(file, "file");
    var read = TreeFile.read(sent);
    changes = service.preview(regionId, read);
    rows = read;
    seen = changes.stream().map(TreeChange::seen).toList();
    filename = sent.name();
    command = UUID.randomUUID().toString();
  }

  /** Adds and renames what is shown. */
  public void apply() {
    var changed =
        commands.once(
            command,
            "import " + regionId + " " + from + " " + rows,
            () -> service.apply(regionId, rows, seen, from));
    notices.info("organizations.treeImport.applied", changed);
    pages.open(Address.of("/organizations/organizations.xhtml"));
  }

  /** Puts the list away. */
  public void forget() {
    rows = List.of();
    changes = null;
  }

  public boolean isLookedAt() {
    return !rows.isEmpty();
  }

  public List<TreeChange> getChanges() {
    if (changes == null) {
      changes = service.preview(regionId, rows);
    }
    return changes;
  }

  /** What becomes of the row, as a sentence that names the column where it is refused. */
  public String tell(TreeChange change) {
    return switch (change.fate()) {
      case ADDED -> words.get("organizations.treeImport.added", change.parent());
      case RENAMED -> words.get("organizations.treeImport.renamed", change.before());
      case KEPT -> "";
      case REFUSED -> words.sentence(change.breach());
    };
  }

  public long count(String fate) {
    return getChanges().stream().filter(change -> change.fate() == Fate.valueOf(fate)).count();
  }

  public String getRegion() {
    return region;
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  public String getFilename() {
    return filename;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
