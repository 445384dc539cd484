package cn.jixiao.web.seals;

import cn.jixiao.documents.PaperService;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Texts;
import cn.jixiao.web.common.Upload;
import cn.jixiao.web.documents.DifferenceRow;
import cn.jixiao.web.documents.DifferenceRows;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Backs {@code /seals/seal.xhtml}: what was approved, found by the code on its document, and
 * whether a file still says the same.
 */
@Named
@ViewScoped
public class SealBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/seals/seal.xhtml";

  @Inject SealDesk desk;
  @Inject PaperService papers;
  @Inject PageOpener pages;

  /** The code whose seal the page shows; null before one was asked for. */
  private String shown;

  private String code;
  private transient SealView view;
  private transient Part file;
  private String filename;
  private ArrayList<DifferenceRow> rows;

  public void load() {
    shown = Asked.text("code");
    code = shown;
    getView();
  }

  /** Opens the seal with the typed code under an address of its own. */
  public void look() {
    var found = desk.open(code == null ? "" : code);
    pages.open(Address.of(PAGE).with("code", found.seal().getCode()));
  }

  public void compare() throws IOException {
    rows = null;
    var sent = Upload.of(file, "file");
    var compared = papers.compareWithSeal(sent.bytes(), sent.name(), shown);
    filename = sent.name();
    var texts = Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    rows = new ArrayList<>(new DifferenceRows(texts).of(compared));
  }

  /** The seal that is shown, or null. */
  public SealView getView() {
    if (view == null && shown != null) {
      view = desk.open(shown);
    }
    return view;
  }

  public boolean isCompared() {
    return rows != null;
  }

  public List<DifferenceRow> getRows() {
    return rows;
  }

  public String getFilename() {
    return filename;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
