package cn.jixiao.web.common;

import java.util.List;

/** Which page of a list is shown, and where the others are. */
public final class Pager {

  public static final int SIZE = 20;

  private final Address address;
  private final int page;
  private final long total;

  /**
   * @param page counted from 1
   */
  public Pager(Address address, int page, long total) {
    this.address = address;
    this.page = page;
    this.total = total;
  }

  /** The index of a page's first row. */
  public static int first(int page) {
    return (page - 1) * SIZE;
  }

  /** The rows of a page of what is there as a whole. */
  public static <T> List<T> slice(List<T> all, int page) {
    var first = Math.min(first(page), all.size());
    return all.subList(first, Math.min(first + SIZE, all.size()));
  }

  public int getPage() {
    return page;
  }

  public long getPages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  public long getTotal() {
    return total;
  }

  public boolean isNeeded() {
    return total > SIZE || page > 1;
  }

  /** Null where there is no page before. */
  public String getBefore() {
    return page > 1 ? to(Math.min(page - 1, getPages())) : null;
  }

  /** Null where there is no page after. */
  public String getAfter() {
    return page < getPages() ? to(page + 1L) : null;
  }

  public String getFirst() {
    return to(1);
  }

  public String getLast() {
    return to(getPages());
  }

  private String to(long other) {
    return address.with("page", other == 1 ? null : other).toString();
  }
}
