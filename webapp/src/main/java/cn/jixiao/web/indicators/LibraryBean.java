package cn.jixiao.web.indicators;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.LibraryFilter;
import cn.jixiao.indicators.LibraryPage;
import cn.jixiao.indicators.LibraryService;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Pager;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Backs {@code /indicators/library.xhtml}: indicators to pick from. What is searched stands in the
 * address, so that it can be kept and passed on.
 */
@Named
@RequestScoped
public class LibraryBean {

  private static final String PAGE = "/indicators/library.xhtml";

  @Inject LibraryService library;
  @Inject PageOpener pages;

  private String text;
  private String topic;
  private IndicatorCategory category;
  private int page;
  private LibraryPage found = new LibraryPage(List.of(), 0);

  @PostConstruct
  void read() {
    text = Asked.text("q");
    topic = Asked.text("topic");
    category = Asked.constant("category", IndicatorCategory.class);
    page = Asked.page();
  }

  public void load() {
    found = library.search(new LibraryFilter(text, topic, category, Pager.first(page), Pager.SIZE));
  }

  /** Goes to the address of what is searched now. */
  public void search() {
    pages.open(address());
  }

  private Address address() {
    return Address.of(PAGE).with("q", text).with("topic", topic).with("category", category);
  }

  public String without(String parameter) {
    return address().with(parameter, null).toString();
  }

  public boolean isFiltered() {
    return text != null || topic != null || category != null;
  }

  public Pager getPager() {
    return new Pager(address(), page, found.total());
  }

  public LibraryPage getFound() {
    return found;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public IndicatorCategory getCategory() {
    return category;
  }

  public void setCategory(IndicatorCategory category) {
    this.category = category;
  }
}
