package cn.jixiao.web.projects;

import cn.jixiao.comparison.Comparison;
import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.indicators.FrameUse;
import cn.jixiao.projects.AdjustmentService;
import cn.jixiao.projects.OtherWriter;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.PresenceService;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TypedAmount;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.checks.TargetFindingsBean;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Destination;
import cn.jixiao.web.common.Failures;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.PageRule;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;

/** Backs the form of {@code /projects/target.xhtml}. */
@Named
@ViewScoped
public class WritingBean extends FormWriting<TargetDraft> {

  private static final long serialVersionUID = 1L;

  @Inject TargetDesk desk;
  @Inject TargetWriting writing;
  @Inject ProjectService projects;
  @Inject AdjustmentService adjustments;
  @Inject Destination destination;
  @Inject Notices notices;
  @Inject PageOpener pages;
  @Inject PanelBean panel;
  @Inject TargetFindingsBean findings;

  private Long targetId;
  private int version;
  private int year;
  private FrameUse asked;
  private TargetForm form;
  private final KeptRows rows = new KeptRows();
  private HashSet<String> carried = new HashSet<>();
  private TargetDraft inForce;
  private transient TargetView view;

  /** A new target, for a unit and year that can still be chosen. */
  void begin() {
    destination.requireWriter();
    var wanted = Asked.number("year");
    var year = wanted == null ? words.budgetYear() : wanted;
    destination.propose(Asked.text("unit"), year);
    asked = desk.asked(destination.unitCodeOrNull(), year);
    form = TargetForm.empty(asked.frame());
  }

  void open(TargetView opened) {
    view = opened;
    targetId = view.target().getId();
    version = view.written().getVersion();
    year = view.target().year();
    carried = new HashSet<>(view.written().getCarried());
    inForce = view.adjustment() == null ? null : view.target().draft();
    form = TargetForm.of(view.draft());
    asked = opened.asked();
    read(view.draft());
    form.offerRows(asked.frame());
    rows.remember(form);
  }

  @Override
  WrittenForm<TargetDraft> form() {
    return form;
  }

  @Override
  public String getFormId() {
    return "target";
  }

  @Override
  Long storedId() {
    return targetId;
  }

  @Override
  void change(String act, WritingAnswer told) {
    switch (act == null ? "" : act) {
      case "pick" ->
          new FormActs(form, rows).pick(Asked.text("row"), panel.offered(Asked.number("pick") - 1));
      case "fix" -> repair(Asked.text("field"), told);
      default -> new FormActs(form, rows).carryOut(act, words.headings());
    }
  }

  private void repair(String field, WritingAnswer told) {
    var place = field == null ? "" : placeOf(field);
    if (!new FormActs(form, rows).repair(place, Asked.raw("seen"), Asked.raw("text"))) {
      told.wrong(FormCells.of(place), words.get("projects.panel.fixOutdated"));
    }
  }

  /** What a field of the record says in the form as its findings are shown; a value as one text. */
  public String textOf(String field) {
    return form == null || field == null ? "" : new FormActs(form, rows).text(placeOf(field));
  }

  @Override
  void finish(String act, WritingAnswer told) {
    rows.remember(form);
    if ("keep".equals(act)) {
      keep(inRecord(Asked.text("cell")));
    }
    getCarried().forEach(told::carried);
    getApproved().forEach(told::approved);
  }

  /** Whether what is written is to take the place of what is in force. */
  public boolean isAdjusting() {
    return inForce != null;
  }

  /** What was approved, for each cell that says something else now. */
  public Map<String, String> getApproved() {
    return new ApprovedTexts(inForce, words).by(getChanges(), this::cell);
  }

  /** The same for the script. */
  public String getApprovedAsJson() {
    var json = Json.createObjectBuilder();
    getApproved().forEach(json::add);
    return json.build().toString();
  }

  /** How what is written differs from what is in force. */
  public List<FieldDifference> getChanges() {
    return inForce == null ? List.of() : Comparison.of(inForce, saved().draft()).differences();
  }

  /**
   * Somebody looked at a text that was taken over from another target, and it stays; after what was
   * typed is saved, whatever others wrote meanwhile.
   */
  private void keep(String field) {
    if (field != null && carried.contains(field)) {
      version = Failures.again(() -> writing.confirm(targetId, field));
      carried.remove(field);
    }
  }

  /** The cells whose text was taken over from another target and that nobody has looked at. */
  public List<String> getCarried() {
    return carried.stream().map(this::cell).sorted().toList();
  }

  /** Why the text of a cell that was taken over may not be kept as it stands; null where it may. */
  String againstKeeping(String cell) {
    var field = inRecord(cell);
    return field == null || carried.isEmpty()
        ? null
        : PerformanceTarget.againstKeeping(field, saved().draft(), carried, year).stream()
            .findFirst()
            .map(words::sentence)
            .orElse(null);
  }

  @Override
  void restore(KeptForm kept) {
    if (targetId == null) {
      kept.text("organization").ifPresent(destination::setUnit);
      kept.text("year").ifPresent(destination::setYear);
    }
    super.restore(kept);
  }

  @Override
  Stored<TargetDraft> store(FormReading<TargetDraft> reading) {
    if (targetId != null) {
      var origins = saved().origins(form, reading);
      return Failures.again(
          () -> writing.save(targetId, saved().draft(), reading.draft(), origins));
    }
    if (reading.draft().name() == null || !destination.isStated()) {
      return null;
    }
    var begun = new ArrayList<Stored<TargetDraft>>();
    reading.translating(() -> begun.add(begin(reading)));
    return begun.get(0);
  }

  private Stored<TargetDraft> begin(FormReading<TargetDraft> reading) {
    return writing.begin(
        getCommand(), destination.unitCode(), destination.budgetYear(), reading.draft());
  }

  @Override
  void stored(Stored<TargetDraft> stored, WritingAnswer told) {
    if (targetId == null) {
      redraw("discard");
      askAsThere(told);
      findings.within(destination.unitCode(), destination.budgetYear());
    }
    targetId = stored.targetId();
    version = stored.version();
    carried = new HashSet<>(stored.carried());
    lookAgain();
  }

  /** The unit and year that were chosen may ask for indicators otherwise than those proposed. */
  private void askAsThere(WritingAnswer told) {
    var there = desk.asked(destination.unitCode(), destination.budgetYear());
    if (!there.equals(asked)) {
      asked = there;
      redraw("indicators", told);
    }
  }

  /** What the quality review says now comes with the answer, unless one is being answered. */
  private void lookAgain() {
    if (!findings.isBusy()) {
      findings.of(targetId);
      PrimeFaces.current().ajax().update("findings:list");
    }
  }

  @Override
  List<OtherWriter> others(PresenceService presences, String page, String field) {
    return targetId == null ? List.of() : presences.seen(page, targetId, field);
  }

  /** Saves what was typed and, where all of it could be, sends it on its way. */
  public void submit() {
    form.normalise();
    RuleViolation.throwIfAny(save(new WritingAnswer(new FormCells(form).all())));
    if (!getQuestions().isEmpty()) {
      throw new RuleViolation(PageRule.QUESTIONS_OPEN);
    }
    var reading = form.read();
    reading.translating(() -> sendOff(reading));
    leaveFor(Address.of(TargetBean.PAGE).with("target", targetId));
  }

  private void sendOff(FormReading<TargetDraft> reading) {
    if (targetId == null) {
      begin(reading);
    }
    var journey = desk.submit(getCommand() + " submit", targetId);
    notices.info("projects.target.submitted", form.getName(), journey.getStep());
  }

  public void discard() {
    if (isAdjusting()) {
      adjustments.discard(targetId, version);
      done("projects.adjustment.discarded", Address.of(TargetBean.PAGE).with("target", targetId));
    } else {
      projects.discard(targetId, version);
      done("projects.target.discarded", Address.of("/projects/targets.xhtml"));
    }
  }

  private void done(String key, Address next) {
    notices.info(key, form.getName());
    leaveFor(next);
  }

  private void leaveFor(Address next) {
    notices.finished(getCommand());
    pages.open(next);
  }

  /** An amount as it was typed, in the other unit; nothing where it cannot be read yet. */
  public String echo(String typed) {
    return Typed.text(typed) == null
        ? ""
        : TypedAmount.of(typed, form.getAmountUnit())
            .map(amount -> "= " + words.amount(amount.yuan(), amount.otherUnit()))
            .orElse("");
  }

  Long getTargetId() {
    return targetId;
  }

  public TargetForm getForm() {
    return form;
  }

  /** The indicator tree as a list to choose a row's place from. */
  public List<SelectItem> categories(IndicatorRow row) {
    return CategoryChoice.of(asked.frame(), row);
  }

  /** Whether the rows have weights: as the region asks, or because some are written. */
  public boolean isWeighted() {
    return asked.isWeighted() || form.isWeighted();
  }

  public boolean isDiscardable() {
    return targetId != null && (view == null || view.discardable());
  }

  public boolean isFresh() {
    return targetId == null;
  }

  /** Where a new target belongs; a stored one stays where it is. */
  public Destination getDestination() {
    return destination;
  }
}
