package cn.jixiao.web.common;

import cn.jixiao.workflow.InboxFilter;
import cn.jixiao.workflow.InboxFilter.Part;
import cn.jixiao.workflow.InboxTab;
import cn.jixiao.workflow.ReviewStep;
import cn.jixiao.workflow.SubmissionState;
import java.util.Locale;

/**
 * Which page of which tab of the inbox is shown, and what by, as an address. Pages that are reached
 * from there carry it along, with the filter under names of its own.
 */
public final class InboxAddress {

  private static final String PAGE = "/workflow/inbox.xhtml";
  private static final String CARRIED = "inbox.";

  private InboxAddress() {}

  public static Address of(InboxTab tab, Integer page, InboxFilter filter) {
    return with(Address.of(PAGE).with("tab", tab), "", filter).with("page", beyondFirst(page));
  }

  /** The filter that the address of the inbox states. */
  public static InboxFilter asked() {
    return asked("");
  }

  /** An address that leads back to this page of the inbox afterwards. */
  public static Address carriedBy(Address other, InboxTab tab, Integer page, InboxFilter filter) {
    return with(other.with("tab", tab).with("page", beyondFirst(page)), CARRIED, filter);
  }

  /** The page of the inbox from which the person came here. */
  public static Address carried() {
    return of(Asked.constant("tab", InboxTab.class), Asked.number("page"), asked(CARRIED));
  }

  private static Integer beyondFirst(Integer page) {
    return page == null || page == 1 ? null : page;
  }

  private static Address with(Address address, String prefix, InboxFilter filter) {
    return address
        .with(name(prefix, Part.YEAR), filter.year())
        .with(name(prefix, Part.UNIT), filter.unit())
        .with(name(prefix, Part.STEP), filter.step())
        .with(name(prefix, Part.STATE), filter.state())
        .with(name(prefix, Part.OVERDUE), filter.overdue() ? "true" : null)
        .with(name(prefix, Part.DOUBTFUL), filter.doubtful() ? "true" : null);
  }

  private static InboxFilter asked(String prefix) {
    return new InboxFilter(
        Asked.number(name(prefix, Part.YEAR)),
        Asked.text(name(prefix, Part.UNIT)),
        Asked.constant(name(prefix, Part.STEP), ReviewStep.class),
        Asked.constant(name(prefix, Part.STATE), SubmissionState.class),
        "true".equals(Asked.text(name(prefix, Part.OVERDUE))),
        "true".equals(Asked.text(name(prefix, Part.DOUBTFUL))));
  }

  private static String name(String prefix, Part part) {
    return prefix + part.name().toLowerCase(Locale.ROOT);
  }
}
