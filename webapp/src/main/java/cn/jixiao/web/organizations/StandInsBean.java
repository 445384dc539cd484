package cn.jixiao.web.organizations;

import cn.jixiao.organizations.StandIn;
import cn.jixiao.organizations.StandInService;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.UnitChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Backs {@code /organizations/stand-ins.xhtml}: who stands in for a person, and for whom they do.
 * It is one's own page, or the administrator's for somebody they keep.
 */
@Named
@ViewScoped
public class StandInsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject StandInService standIns;
  @Inject Notices notices;
  @Inject PageOpener pages;
  @Inject Clock clock;

  private Long personId;
  private long shownId;
  private String name;
  private boolean reviewing;
  private String standIn;
  private LocalDate from;
  private LocalDate to;
  private transient List<StandIn> rows;

  public void load() {
    personId = Asked.id("person");
    var person = standIns.of(personId);
    shownId = person.getId();
    name = person.getName();
    reviewing = person.isReviewing();
    from = today();
    to = today();
  }

  public List<String> suggest(String typed) {
    return standIns.suggest(personId, typed).stream()
        .map(person -> UnitChoice.text(person.getAccount(), person.getName()))
        .toList();
  }

  public void add() {
    var named = standIns.name(personId, UnitChoice.code(standIn), from, to);
    notices.info(
        "organizations.standIns.named",
        named.getPerson().getName(),
        name,
        from.toString(),
        to.toString());
    reopen();
  }

  public void end(StandIn ended) {
    standIns.end(personId, ended.getId());
    notices.info("organizations.standIns.ended", ended.getPerson().getName(), name);
    reopen();
  }

  private void reopen() {
    pages.open(Address.of("/organizations/stand-ins.xhtml").with("person", personId));
  }

  /** Who stands in for the person. */
  public List<StandIn> getNamed() {
    return rows().stream().filter(row -> !isStandIn(row)).toList();
  }

  /** For whom the person stands in. */
  public List<StandIn> getStanding() {
    return rows().stream().filter(this::isStandIn).toList();
  }

  private List<StandIn> rows() {
    if (rows == null) {
      rows = standIns.concerning(personId);
    }
    return rows;
  }

  private boolean isStandIn(StandIn row) {
    return row.getPerson().getId() == shownId;
  }

  /** Whether it is over, to come, or now. */
  public String stateOf(StandIn row) {
    if (!row.getPerson().isActive() || !row.getAbsent().isActive()) {
      return "inactive";
    }
    if (row.isOver(today())) {
      return "over";
    }
    return row.isToCome(today()) ? "toCome" : "now";
  }

  private LocalDate today() {
    return ChinaTime.dayOf(clock.instant());
  }

  /** Whether this is the administrator's view of somebody. */
  public boolean isOfSomebody() {
    return personId != null;
  }

  public String getName() {
    return name;
  }

  public boolean isReviewing() {
    return reviewing;
  }

  public String getStandIn() {
    return standIn;
  }

  public void setStandIn(String standIn) {
    this.standIn = standIn;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
