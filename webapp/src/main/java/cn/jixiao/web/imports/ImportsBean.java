package cn.jixiao.web.imports;

import cn.jixiao.imports.ImportRow;
import cn.jixiao.imports.ImportService;
import cn.jixiao.imports.ImportState;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Destination;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Pager;
import cn.jixiao.web.common.Upload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** Backs {@code /imports/imports.xhtml}: files are sent, and each one's way can be followed. */
@Named
@ViewScoped
public class ImportsBean implements Serializable {

  static final String PAGE = "/imports/imports.xhtml";

  private static final long serialVersionUID = 1L;
  private static final String FILES = "upload:file";

  @Inject ImportService imports;
  @Inject Destination destination;
  @Inject Notices notices;
  @Inject PageOpener pages;

  private int page;
  private transient List<ImportRow> works;
  private transient Part file;

  public void load() {
    destination.requireWriter();
    page = Asked.page();
  }

  /** Takes in every file that was chosen, and leads to the one there is if it is only one. */
  public void upload() throws IOException, ServletException {
    destination.propose(null, null);
    var files = Upload.all(FILES, "file");
    var workId = 0L;
    for (var sent : files) {
      workId = imports.receive(sent.bytes(), sent.name(), destination.unitCodeOrNull(), null);
    }
    imports.await(workId);
    if (files.size() > 1) {
      notices.info("imports.imports.received", files.size());
    }
    pages.open(Address.of(PAGE));
  }

  public void cancel(ImportRow work) {
    imports.cancel(work.workId());
    done("imports.imports.cancelled", work);
  }

  public void discard(ImportRow work) {
    imports.discard(work.workId(), work.version());
    done("imports.imports.discarded", work);
  }

  private void done(String key, ImportRow work) {
    notices.info(key, work.filename());
    pages.open(Address.of(PAGE));
  }

  private List<ImportRow> works() {
    if (works == null) {
      works = imports.works();
    }
    return works;
  }

  /** The files of the page that is asked for. */
  public List<ImportRow> getRows() {
    return Pager.slice(works(), page);
  }

  public Pager getPager() {
    return new Pager(Address.of(PAGE), page, works().size());
  }

  /** Whether something may change by itself. */
  public boolean isUnderWay() {
    return works().stream().map(ImportRow::state).anyMatch(ImportState::isUnderWay);
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
