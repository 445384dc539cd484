package cn.jixiao.web.notices;

import cn.jixiao.notices.NoticePage;
import cn.jixiao.notices.NoticeRow;
import cn.jixiao.notices.NoticeService;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Pager;
import cn.jixiao.web.common.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /notices/notices.xhtml}: what a person was told, the newest first. */
@Named
@RequestScoped
public class NoticesBean {

  private static final String PAGE = "/notices/notices.xhtml";

  @Inject NoticeService notices;
  @Inject PageOpener pages;
  @Inject Words words;

  private NoticePage found = new NoticePage(List.of(), 0);
  private int page;

  public void load() {
    page = Asked.page();
    found = notices.mine(Pager.first(page), Pager.SIZE + 1);
  }

  /** All that are shown, and the older ones, are read now. */
  public void read() {
    notices.markRead(Long.MAX_VALUE);
    pages.open(Address.of(PAGE));
  }

  public List<NoticeRow> getRows() {
    return found.rows().subList(0, Math.min(Pager.SIZE, found.rows().size()));
  }

  public long getUnread() {
    return found.unread();
  }

  /** The older ones; null where there are none. */
  public String getOlder() {
    return found.rows().size() > Pager.SIZE
        ? Address.of(PAGE).with("page", page + 1).toString()
        : null;
  }

  public String sentence(NoticeRow notice) {
    return words.get(notice.kind(), notice.arguments().toArray());
  }

  /** The page of what the notice is about; null where there is none. */
  public String linkTo(NoticeRow notice) {
    return NoticeLinks.of(notice.subject());
  }
}
