package cn.jixiao.web.projects;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TypedAmount;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.checks.TargetFindingsBean;
import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Destination;
import cn.jixiao.web.common.Failures;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.web.common.PageRule;
import cn.jixiao.web.common.Summary;
import cn.jixiao.web.common.Words;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/**
 * Backs the form of {@code /projects/target.xhtml}: whatever is done in it is one act, and every
 * act saves what can be saved.
 */
@Named
@ViewScoped
public class WritingBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TargetDesk desk;
  @Inject TargetWriting writing;
  @Inject ProjectService projects;
  @Inject Destination destination;
  @Inject Notices notices;
  @Inject PageOpener pages;
  @Inject Summary summary;
  @Inject PanelBean panel;
  @Inject TargetFindingsBean findings;
  @Inject Words words;

  private Long targetId;
  private int version;
  private FrameUse asked;
  private TargetForm form;
  private SavedForm saved = SavedForm.nothing();
  private final KeptRows rows = new KeptRows();
  private final List<Question> questions = new ArrayList<>();
  private String command = UUID.randomUUID().toString();
  private HashSet<String> carried = new HashSet<>();
  private String done;
  private transient String answer;
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
    version = view.target().getVersion();
    carried = new HashSet<>(view.target().getCarried());
    form = TargetForm.of(view.draft());
    asked = opened.asked();
    form.offerRows(asked.frame());
    saved = SavedForm.read(view.draft(), form);
    rows.remember(form);
  }

  /** One act of writing, as the script asks for it; without any it only saves. */
  public void act() {
    answer = null;
    var cells = new FormCells(form);
    var told = new WritingAnswer(cells.all());
    var before = FormCells.TABLES.stream().map(cells::keys).toList();
    change(Asked.text("act"), told);
    done = Asked.text("number");
    form.normalise();
    rows.remember(form);
    save(told);
    if ("keep".equals(Asked.text("act"))) {
      keep(inRecord(Asked.text("cell")));
    }
    getCarried().forEach(told::carried);
    for (var i = 0; i < before.size(); i++) {
      var table = FormCells.TABLES.get(i);
      if (!before.get(i).equals(cells.keys(table))) {
        redraw(table);
        told.redrawn(table);
      }
    }
    answer = told.to(cells.all());
  }

  /** The page lost an answer: it is told what the form says now, and which act came last. */
  public void comeBack() {
    var told = new WritingAnswer(Map.of()).with("back", true).with("done", done);
    told.with("target", targetId == null ? null : targetId.toString());
    questions.forEach(question -> told.asked(question.getCell()));
    getCarried().forEach(told::carried);
    answer = told.to(new FormCells(form).all());
  }

  /**
   * Where the form has a field of the record: rows in which nothing is typed do not count there.
   */
  String placeOf(String field) {
    return saved.inForm(form, field);
  }

  /** A cell of the form as a field of the record; null where it is not stored. */
  String inRecord(String cell) {
    return cell == null ? null : saved.inRecord(form, cell);
  }

  /** The cell of a field of the record; nothing where no form is written. */
  public String cell(String field) {
    return form == null || field == null ? "" : FormCells.of(placeOf(field));
  }

  private void change(String act, WritingAnswer told) {
    switch (act == null ? "" : act) {
      case "kept" -> restore(new KeptForm(Asked.raw("text")));
      case "pick" ->
          new FormActs(form, rows).pick(Asked.text("row"), panel.offered(Asked.number("pick") - 1));
      case "fix" -> repair(Asked.text("field"), told);
      case "mine" -> answered().ifPresent(question -> question.takeMine(form));
      case "theirs" -> answered();
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

  /** The question that was answered; none where it was already. */
  private Optional<Question> answered() {
    redraw("questions");
    var id = Asked.text("question");
    var answered = questions.stream().filter(question -> question.getId().equals(id)).findAny();
    answered.ifPresent(questions::remove);
    return answered;
  }

  /** Takes over what the browser kept of an earlier visit. */
  private void restore(KeptForm kept) {
    if (targetId == null) {
      kept.text("organization").ifPresent(destination::setUnit);
      kept.text("year").ifPresent(destination::setYear);
    }
    kept.restore(form);
  }

  /** Saves what can be saved, and says what is wrong with the rest. */
  private List<Breach> save(WritingAnswer told) {
    var saving = new Saving(form, saved);
    var asking = new Questions(form, saved);
    var stored = saving.with(this::store);
    if (stored != null) {
      if (targetId == null) {
        redraw("discard");
        askAsThere(told);
      }
      targetId = stored.targetId();
      version = stored.version();
      carried = new HashSet<>(stored.carried());
      saved = saving.saved();
      var open = asking.of(stored);
      if (!open.isEmpty()) {
        questions.addAll(open);
        redraw("questions");
      }
      lookAgain();
    }
    saving.wrong().forEach(b -> told.wrong(cellOf(b.field()), words.sentence(b)));
    told.with("saved", stored != null)
        .with("others", stored != null && stored.merged())
        .with("at", words.getNow())
        .with("target", targetId == null ? null : targetId.toString());
    questions.forEach(question -> told.asked(question.getCell()));
    return saving.wrong();
  }

  /** The unit and year that were chosen may ask for indicators otherwise than those proposed. */
  private void askAsThere(WritingAnswer told) {
    var there = desk.asked(destination.unitCode(), destination.budgetYear());
    if (!there.equals(asked)) {
      asked = there;
      redraw("indicators");
      told.redrawn("indicators");
    }
  }

  /** What the quality review says now comes with the answer, unless one is being answered. */
  private void lookAgain() {
    if (!findings.isBusy()) {
      findings.of(targetId);
      PrimeFaces.current().ajax().update("findings:list");
    }
  }

  private static String cellOf(String field) {
    return field == null ? "" : FormCells.of(field);
  }

  /** Null where a new target still lacks what makes it one. */
  private Stored store(FormReading reading) {
    if (targetId != null) {
      var origins = saved.origins(form, reading);
      return Failures.again(() -> writing.save(targetId, saved.draft(), reading.draft(), origins));
    }
    if (reading.draft().name() == null || !destination.isStated()) {
      return null;
    }
    var stored = new Stored[1];
    reading.translating(() -> stored[0] = begin(reading));
    return stored[0];
  }

  private Stored begin(FormReading reading) {
    return writing.begin(
        command, destination.unitCode(), destination.budgetYear(), reading.draft());
  }

  private static void redraw(String part) {
    PrimeFaces.current().ajax().update("target:" + part + "Part");
  }

  /** Saves what was typed and, where all of it could be, sends it on its way. */
  public void submit() {
    form.normalise();
    var told = new WritingAnswer(new FormCells(form).all());
    RuleViolation.throwIfAny(save(told));
    if (!questions.isEmpty()) {
      throw new RuleViolation(PageRule.QUESTIONS_OPEN);
    }
    var reading = form.read();
    reading.translating(
        () -> {
          if (targetId == null) {
            begin(reading);
          }
          desk.submit(command + " submit", targetId);
        });
    done("projects.target.submitted", Address.of(TargetBean.PAGE).with("target", targetId));
  }

  public void discard() {
    projects.discard(targetId, version);
    done("projects.target.discarded", Address.of("/projects/targets.xhtml"));
  }

  private void done(String key, Address next) {
    notices.info(key, form.getName());
    notices.finished(command);
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

  /** What the script is told of the last act; where the act was refused, why. */
  public String getAnswer() {
    if (answer == null && !summary.getErrors().isEmpty()) {
      var told = new WritingAnswer(new FormCells(form).all()).with("saved", false);
      told.with("again", summary.isConflict());
      summary.getErrors().forEach(line -> told.wrong(cellOf(line), line.getText()));
      return told.to(new FormCells(form).all());
    }
    return answer;
  }

  private static String cellOf(Summary.Line line) {
    return line.getClientId().replaceFirst("^target:", "");
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

  public List<Question> getQuestions() {
    return questions;
  }

  public boolean isFresh() {
    return targetId == null;
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  /** Where a new target belongs; a stored one stays where it is. */
  public Destination getDestination() {
    return destination;
  }
}
