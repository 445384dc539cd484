package cn.jixiao.web.audit;

import cn.jixiao.audit.AuditFilter;
import cn.jixiao.audit.AuditPage;
import cn.jixiao.audit.AuditRow;
import cn.jixiao.audit.AuditService;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.Subject;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Pager;
import cn.jixiao.web.common.SubjectPages;
import cn.jixiao.web.common.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Backs {@code /audit/trail.xhtml}: what was done and what was refused, the newest first. */
@Named
@RequestScoped
public class TrailBean {

  private static final String PAGE = "/audit/trail.xhtml";

  @Inject AuditService audit;
  @Inject Words words;
  @Inject PageOpener pages;

  private String actor;
  private String act;
  private String from;
  private String to;
  private Long target;
  private int page = 1;
  private AuditPage found = new AuditPage(List.of(), 0);

  @PostConstruct
  void read() {
    actor = Asked.text("actor");
    act = Asked.text("act");
    from = Asked.text("from");
    to = Asked.text("to");
    target = Asked.id("target");
    page = Asked.page();
  }

  public void load() {
    var subject = target == null ? null : new Subject(PerformanceTarget.KIND, target);
    found =
        audit.events(
            new AuditFilter(
                subject,
                actor == null ? null : actor.toLowerCase(Locale.ROOT),
                act,
                startOf(Asked.day("from"), 0),
                startOf(Asked.day("to"), 1),
                Pager.first(page),
                Pager.SIZE));
  }

  public void search() {
    pages.open(address());
  }

  /** When a day begins, or the one some days after it; null where none is asked for. */
  private static Instant startOf(LocalDate day, int later) {
    return day == null ? null : day.plusDays(later).atStartOfDay(ChinaTime.ZONE).toInstant();
  }

  private Address address() {
    return Address.of(PAGE)
        .with("actor", actor)
        .with("act", act)
        .with("from", from)
        .with("to", to)
        .with("target", target);
  }

  /** All acts that leave a trace, as the filter offers them. */
  public List<String> getActs() {
    return words.keysOf("act.");
  }

  /** Where the subject of an entry can be looked at; null where there is no page for it. */
  public String linkTo(AuditRow row) {
    if (row.subjectId() == null || row.act().equals("TargetDiscarded")) {
      return null;
    }
    var page = SubjectPages.of(new Subject(row.subjectKind(), row.subjectId()));
    return page == null ? null : page.toString();
  }

  /** The trail of the entry's subject alone. */
  public String trailOf(AuditRow row) {
    return Address.of(PAGE).with("target", row.subjectId()).toString();
  }

  public boolean isFiltered() {
    return !address().toString().equals(PAGE);
  }

  /** The target to which the trail is narrowed; null for the whole trail. */
  public Long getTarget() {
    return target;
  }

  public AuditPage getFound() {
    return found;
  }

  public Pager getPager() {
    return new Pager(address(), page, found.total());
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
