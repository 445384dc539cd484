package cn.jixiao.web.documents;

import cn.jixiao.documents.PaperService;
import cn.jixiao.web.common.Attachment;
import cn.jixiao.web.common.Destination;
import cn.jixiao.web.common.Texts;
import cn.jixiao.web.common.UnitChoice;
import cn.jixiao.web.common.Upload;
import cn.jixiao.web.common.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Backs {@code /documents/comparison.xhtml}: a file, say a copy of an exported document that was
 * edited by hand, is held against the record, and every place where they differ is listed.
 */
@Named
@ViewScoped
public class ComparisonBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many are looked at on a page; a longer list is worked off in a file. */
  private static final int MOST_ROWS = 200;

  private static final List<String> COLUMNS =
      List.of("item", "field", "place", "change", "recorded", "found");

  @Inject PaperService papers;
  @Inject UnitChoice units;
  @Inject Destination destination;
  @Inject Words words;

  private transient Part file;
  private String filename;
  private String project;
  private ArrayList<DifferenceRow> rows;

  public void load() {
    destination.propose(null, words.budgetYear());
  }

  public void compare() throws IOException {
    rows = null;
    project = null;
    var sent = Upload.of(file, "file");
    var found =
        papers.compare(sent.bytes(), sent.name(), destination.unitCode(), destination.budgetYear());
    filename = sent.name();
    rows = new ArrayList<>(new DifferenceRows(texts()).of(found));
  }

  /** The list as a file for spreadsheets. */
  public void download() throws IOException {
    var lines = new ArrayList<List<String>>();
    var texts = texts();
    lines.add(COLUMNS.stream().map(name -> texts.get("documents.comparison." + name)).toList());
    chosen().forEach(row -> lines.add(row.cells(texts.of(row.change()))));
    var faces = FacesContext.getCurrentInstance();
    var external = faces.getExternalContext();
    external.responseReset();
    external.setResponseContentType("text/csv;charset=UTF-8");
    external.setResponseHeader(
        Attachment.HEADER, Attachment.named(texts.get("documents.comparison.file", filename)));
    external.getResponseOutputStream().write(Csv.of(lines));
    faces.responseComplete();
  }

  private static Texts texts() {
    return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  private Stream<DifferenceRow> chosen() {
    return rows.stream().filter(row -> project == null || row.project().equals(project));
  }

  public List<String> suggest(String typed) {
    return units.suggestSeen(typed);
  }

  public boolean isCompared() {
    return rows != null;
  }

  /** The differences of the chosen project, or of all, as far as a page holds them. */
  public List<DifferenceRow> getRows() {
    return chosen().limit(MOST_ROWS).toList();
  }

  public long getCount() {
    return chosen().count();
  }

  /** Whether there are more than the page shows. */
  public boolean isCut() {
    return getCount() > MOST_ROWS;
  }

  public List<String> getProjects() {
    return rows.stream().map(DifferenceRow::project).distinct().toList();
  }

  public Destination getDestination() {
    return destination;
  }

  public String getFilename() {
    return filename;
  }

  public String getProject() {
    return project;
  }

  /** Expression language hands over an empty text where "all" was chosen. */
  public void setProject(String chosen) {
    project = chosen == null || chosen.isEmpty() ? null : chosen;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
