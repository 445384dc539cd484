package cn.jixiao.web.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.projects.ControlFigureService;
import cn.jixiao.projects.ControlFiguresDraft;
import cn.jixiao.projects.TargetFigure;
import cn.jixiao.projects.UnitFigures;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Backs {@code /projects/unit-figures.xhtml}: the control figures of a unit and year, issued here
 * by the bureau and followed from here by the unit.
 */
@Named
@ViewScoped
public class UnitFiguresBean implements Serializable {

  static final String PAGE = "/projects/unit-figures.xhtml";

  private static final long serialVersionUID = 1L;
  private static final long NOBODYS = -1;

  @Inject ControlFigureService figures;
  @Inject FiguresDesk desk;
  @Inject CurrentUser user;
  @Inject Notices notices;
  @Inject PageOpener pages;
  @Inject Words words;

  private String command = UUID.randomUUID().toString();
  private String unit;
  private int year;
  private String name;
  private boolean issuable;
  private boolean declarant;
  private int readVersion;
  private ArrayList<TypedFigure> typed;
  private String total;
  private String reason;
  private transient UnitFigures view;

  public void load() {
    unit = Asked.text("unit");
    var asked = Asked.number("year");
    year = asked == null ? words.budgetYear() : asked;
    var figureId = Asked.id("of");
    view =
        unit == null || figureId != null
            ? figures.of(figureId == null ? NOBODYS : figureId)
            : figures.of(unit, year);
    unit = view.unit().getCode();
    year = view.year();
    name = view.unitName();
    issuable = view.issuable();
    declarant = user.holds(Role.DECLARANT) && user.may(Role.DECLARANT, view.unit().getId());
    readVersion = view.version();
    typed = new ArrayList<>(view.targets().stream().map(TypedFigure::new).toList());
    var all = view.issued() ? view.total().getAmount() : view.declared();
    total = AmountUnit.WAN_YUAN.print(all);
  }

  /** As it stands now; what was typed and read stays. */
  public UnitFigures getView() {
    if (view == null) {
      view = figures.of(unit, year);
      addWhatPassedSince();
    }
    return view;
  }

  public void issue() {
    var reading = new Typed();
    var amounts = new ArrayList<ControlFiguresDraft.OfTarget>();
    for (var i = 0; i < typed.size(); i++) {
      var figure = typed.get(i);
      var amount =
          reading.amount("figures[" + i + "].amount", figure.getAmount(), AmountUnit.WAN_YUAN);
      amounts.add(new ControlFiguresDraft.OfTarget(figure.getRow().targetId(), amount));
    }
    var all = reading.amount("total", total, AmountUnit.WAN_YUAN);
    RuleViolation.throwIfAny(reading.breaches());
    var draft = new ControlFiguresDraft(all, amounts, reason);
    desk.issue(command, unit, year, readVersion, draft);
    notices.info("projects.figures.done", name, year, words.amount(all));
    open();
  }

  /** Targets may have passed the first round since the page was opened; what was typed stays. */
  private void addWhatPassedSince() {
    var known = typed.stream().map(it -> it.getRow().targetId()).toList();
    view.targets().stream()
        .filter(it -> !known.contains(it.targetId()))
        .map(TypedFigure::new)
        .forEach(typed::add);
  }

  /** The total is what the projects come to. */
  public void takeSum() {
    total = AmountUnit.WAN_YUAN.print(getSum());
  }

  public void revise(TargetFigure row) {
    desk.revise(command, row.targetId());
    notices.info("projects.figures.begun", row.name());
    pages.open(Address.of(TargetBean.PAGE).with("target", row.targetId()));
  }

  public void reviseAll() {
    var begun = desk.reviseAll(command, unit, year);
    notices.info("projects.figures.begunAll", begun);
    open();
  }

  private void open() {
    pages.open(Address.of(PAGE).with("unit", unit).with("year", year));
  }

  /** Whether this person writes for the unit; asked once, not for every row. */
  public boolean isDeclarant() {
    return declarant;
  }

  /** How many targets wait to be begun. */
  public long getToBegin() {
    return getView().targets().stream().filter(TargetFigure::revisable).count();
  }

  /** What was typed for the projects, as far as it can be read; for who only reads, as issued. */
  public BigDecimal getSum() {
    if (!issuable) {
      return getView().figures();
    }
    return typed.stream()
        .map(TypedFigure::read)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The total as it was typed; null where it cannot be read. */
  public BigDecimal getAll() {
    return TypedFigure.read(total);
  }

  /** How much of the total the projects leave; null where the total cannot be read. */
  public BigDecimal getLeft() {
    return getAll() == null ? null : getAll().subtract(getSum());
  }

  /** Whether the unit has something to do, is doing it, or has done it. */
  public String standing(TargetFigure row) {
    if (row.amount() == null) {
      return getView().issued() ? words.get("projects.figures.toCome") : "";
    }
    if (row.revision() != null) {
      return words.get("projects.figures.underway", row.revision());
    }
    if (row.open()) {
      return words.get("projects.figures.tag");
    }
    return words.get(row.settled() ? "projects.figures.followed" : "projects.figures.same");
  }

  /** Whether this person may issue figures here; asked once, and decided when they do. */
  public boolean isIssuable() {
    return issuable;
  }

  public List<TypedFigure> getTyped() {
    return typed;
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  public String getTotal() {
    return total;
  }

  public void setTotal(String total) {
    this.total = total;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
