package cn.jixiao.web.workflow;

import cn.jixiao.shared.Subject;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.NavigationBean;
import cn.jixiao.web.common.Pager;
import cn.jixiao.web.common.SubjectPages;
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

/** Backs {@code /workflow/inbox.xhtml}: what this person has to do, has done, and got back. */
@Named
@RequestScoped
public class InboxBean {

  @Inject InboxService inbox;
  @Inject NavigationBean navigation;

  private InboxTab tab = InboxTab.TODO;
  private int page = 1;
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
    var asked = Asked.constant("tab", InboxTab.class);
    tab = asked == null ? InboxTab.TODO : asked;
    page = Asked.page();
    shown = inbox.page(tab, Pager.first(page), Pager.SIZE);
    if (tab == InboxTab.TODO) {
      navigation.waits(shown.total());
    }
    tabs = Arrays.stream(InboxTab.values()).map(this::tab).toList();
  }

  private Tab tab(InboxTab one) {
    var count = one == tab ? Integer.valueOf(shown.total()) : countOf(one);
    var most = count != null && count == InboxService.MOST_COUNTED ? "+" : "";
    var told = count == null ? "" : count + most;
    return new Tab(one, told, addressOf(one).toString(), one == tab);
  }

  /** What is only looked at is no work: it is not counted where it is not shown. */
  private Integer countOf(InboxTab one) {
    return switch (one) {
      case TODO -> navigation.getWaiting();
      case FOLLOWED -> null;
      default -> inbox.count(one);
    };
  }

  private static Address addressOf(InboxTab tab) {
    return Address.of("/workflow/inbox.xhtml").with("tab", named(tab));
  }

  /** The first tab is the one that nobody has to name. */
  private static InboxTab named(InboxTab tab) {
    return tab == InboxTab.TODO ? null : tab;
  }

  public List<Tab> getTabs() {
    return tabs;
  }

  public List<InboxRow> getRows() {
    return shown.rows();
  }

  /** Whether several of the rows may be decided on together. */
  public boolean isChoosable() {
    return (tab == InboxTab.TODO || tab == InboxTab.DUE) && !getRows().isEmpty();
  }

  public InboxTab getTab() {
    return tab;
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
    return SubjectPages.of(new Subject(row.subjectKind(), row.subjectId()))
        .with("tab", named(tab))
        .with("page", page == 1 ? null : page)
        .toString();
  }

  public Pager getPager() {
    return new Pager(addressOf(tab), page, shown.total());
  }
}
