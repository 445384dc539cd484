package cn.jixiao.web.workflow;

import cn.jixiao.shared.Subject;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Counted;
import cn.jixiao.web.common.InboxAddress;
import cn.jixiao.web.common.NavigationBean;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Pager;
import cn.jixiao.web.common.SubjectPages;
import cn.jixiao.workflow.InboxColumn;
import cn.jixiao.workflow.InboxPage;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.InboxService;
import cn.jixiao.workflow.InboxTab;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Backs {@code /workflow/inbox.xhtml}: what this person has to do, has done, and got back. */
@Named
@RequestScoped
public class InboxBean {

  @Inject InboxService inbox;
  @Inject InboxViewBean view;
  @Inject NavigationBean navigation;
  @Inject PageOpener pages;

  private List<Tab> tabs = List.of();
  private InboxPage shown = new InboxPage(List.of(), 0);

  /**
   * A way to look at one's work.
   *
   * @param count how much there is, with a + where there is more than is counted; empty where it is
   *     not
   */
  public record Tab(InboxTab tab, String count, String address, boolean shown) {}

  public void load() {
    var tab = view.getTab();
    shown = inbox.page(tab, view.getFilter(), Pager.first(view.getPage()), Pager.SIZE);
    if (shown.total() > 0 && view.getPage() > getPager().getPages()) {
      openLast();
      return;
    }
    if (tab == InboxTab.TODO && !isFiltered(tab)) {
      navigation.waits(shown.total());
    }
    tabs = Arrays.stream(InboxTab.values()).map(this::tab).toList();
  }

  /** The page is gone with the last paper of it that was acted on. */
  private void openLast() {
    var last = (int) getPager().getPages();
    pages.open(InboxAddress.of(view.named(getTab(), view.getFilter()), last, view.getFilter()));
  }

  private Tab tab(InboxTab one) {
    var here = one == view.getTab();
    var count = here ? Integer.valueOf(shown.total()) : countOf(one);
    var told = count == null ? "" : Counted.told(count);
    return new Tab(one, told, addressOf(one).toString(), here);
  }

  /**
   * What is only looked at is no work: it is not counted where it is not shown; nor is what was
   * done, through a filter.
   */
  private Integer countOf(InboxTab one) {
    return switch (one) {
      case TODO -> isFiltered(one) ? countThrough(one) : navigation.getWaiting();
      case DONE -> view.getFilter().isEmpty() ? countThrough(one) : null;
      case RETURNED, DUE -> countThrough(one);
      case FOLLOWED -> null;
    };
  }

  private Integer countThrough(InboxTab one) {
    return inbox.count(one, view.getFilter());
  }

  private boolean isFiltered(InboxTab one) {
    return !view.getFilter().in(one).isEmpty();
  }

  private Address addressOf(InboxTab one) {
    var filter = view.getFilter();
    return InboxAddress.of(view.named(one, filter), 1, filter);
  }

  /** Whether a filter leaves less than there is. */
  public boolean isFiltered() {
    return isFiltered(view.getTab());
  }

  public boolean shows(InboxColumn column) {
    return view.getColumns().get(column.name());
  }

  public List<Tab> getTabs() {
    return tabs;
  }

  public List<InboxRow> getRows() {
    return shown.rows();
  }

  /** Whether several of the rows may be decided on together. */
  public boolean isChoosable() {
    return getTab().isOpen() && !getRows().isEmpty();
  }

  public InboxTab getTab() {
    return view.getTab();
  }

  /** The money of the rows that are shown. */
  public BigDecimal getSum() {
    return shown.rows().stream()
        .map(InboxRow::amount)
        .filter(amount -> amount != null)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Where a row is reviewed; from there the person comes back to this page of the tab. */
  public String linkTo(InboxRow row) {
    return back(SubjectPages.of(new Subject(row.subjectKind(), row.subjectId()))).toString();
  }

  /** What a page has to know to lead back here. */
  public List<Map.Entry<String, String>> getWayBack() {
    return List.copyOf(back(Address.of("")).parameters().entrySet());
  }

  private Address back(Address other) {
    var filter = view.getFilter();
    return InboxAddress.carriedBy(other, view.named(getTab(), filter), view.getPage(), filter);
  }

  public Pager getPager() {
    return new Pager(addressOf(getTab()), view.getPage(), shown.total());
  }
}
