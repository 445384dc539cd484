package cn.jixiao.web.workflow;

import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.NavigationBean;
import cn.jixiao.web.common.Pager;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.SubmissionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** Backs {@code /workflow/inbox.xhtml}: what waits for this person's review, the longest first. */
@Named
@RequestScoped
public class InboxBean {

  @Inject SubmissionService submissions;
  @Inject NavigationBean navigation;

  private int page = 1;
  private List<InboxRow> rows = List.of();

  public void load() {
    page = Asked.page();
    rows = submissions.inbox(Pager.first(page), Pager.SIZE);
  }

  public List<InboxRow> getRows() {
    return rows;
  }

  /** The money of the rows that are shown. */
  public BigDecimal getSum() {
    return rows.stream()
        .map(InboxRow::amount)
        .filter(amount -> amount != null)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Where a row is reviewed; from there the person comes back to this page of the list. */
  public String linkTo(InboxRow row) {
    return Address.of("/projects/target.xhtml")
        .with("target", row.subjectId())
        .with("page", page == 1 ? null : page)
        .toString();
  }

  public Pager getPager() {
    return new Pager(Address.of("/workflow/inbox.xhtml"), page, navigation.getWaiting());
  }
}
