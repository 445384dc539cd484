package cn.jixiao.web.workflow;

import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.RowOrder;
import cn.jixiao.workflow.SentenceService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Backs {@code /workflow/sentences.xhtml}: the sentences that reviewers of a region need again and
 * again, kept by the performance division.
 */
@Named
@ViewScoped
public class SentencesBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/workflow/sentences.xhtml";

  @Inject SentenceService service;
  @Inject Notices notices;
  @Inject PageOpener pages;

  private Integer version;
  private String regionName;
  private final ArrayList<SentenceRow> rows = new ArrayList<>();

  public void load() {
    var inForce = service.inForce();
    version = inForce.version();
    regionName = inForce.regionName();
    inForce.sentences().forEach(sentence -> rows.add(SentenceRow.of(sentence)));
  }

  public void add() {
    rows.add(new SentenceRow());
  }

  public void remove(SentenceRow row) {
    rows.remove(row);
  }

  /** Changes places with the row above or below. */
  public void move(SentenceRow row, int by) {
    RowOrder.move(rows, rows.indexOf(row), by);
  }

  public void keep() {
    rows.removeIf(SentenceRow::isEmpty);
    service.revise(version, rows.stream().map(SentenceRow::sentence).toList());
    notices.info("workflow.sentences.kept", regionName);
    pages.open(Address.of(PAGE));
  }

  /** Whether the region has written a list of its own. */
  public boolean isOwn() {
    return version != null;
  }

  public String getRegionName() {
    return regionName;
  }

  public List<SentenceRow> getRows() {
    return rows;
  }
}
