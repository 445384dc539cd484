package cn.jixiao.web.projects;

import cn.jixiao.projects.OtherWriter;
import cn.jixiao.projects.PresenceService;
import cn.jixiao.shared.Breach;
import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Summary;
import cn.jixiao.web.common.Words;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/**
 * A form that is written on a page without a button: whatever is done in it is one act, every act
 * saves what can be saved, and the script is told what became of each cell.
 */
public abstract class FormWriting<D> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Summary summary;
  @Inject Words words;

  private SavedForm<D> saved = SavedForm.nothing();
  private final List<Question> questions = new ArrayList<>();
  private String command = UUID.randomUUID().toString();
  private String done;
  private transient String answer;

  abstract WrittenForm<D> form();

  /** The id of the form on the page, before the names of its inputs. */
  public abstract String getFormId();

  /** What is written; null where nothing is stored yet. */
  abstract Long storedId();

  /** Carries out what else was done than typing. */
  abstract void change(String act, WritingAnswer told);

  /** Null where there is nothing to store yet. */
  abstract Stored<D> store(FormReading<D> reading);

  /** What was typed stands in the record. */
  abstract void stored(Stored<D> stored, WritingAnswer told);

  /** What belongs to the act once everything typed is saved. */
  void finish(String act, WritingAnswer told) {}

  /** Who else writes this, for somebody who is in this field of the record. */
  abstract List<OtherWriter> others(PresenceService presences, String page, String field);

  /** One act of writing, as the script asks for it; without any it only saves. */
  public void act() {
    answer = null;
    var cells = new FormCells(form());
    var told = told(cells.all());
    var before = cells.keys();
    var act = Asked.text("act");
    switch (act == null ? "" : act) {
      case "kept" -> restore(new KeptForm(Asked.raw("text")));
      case "mine" -> answered().ifPresent(question -> question.takeMine(form()));
      case "theirs" -> answered();
      default -> change(act, told);
    }
    done = Asked.text("number");
    form().normalise();
    save(told);
    finish(act, told);
    before.forEach(
        (table, keys) -> {
          if (!keys.equals(cells.keys(table))) {
            redraw(table, told);
            tellPlaces();
          }
        });
    answer = told.to(cells.all());
  }

  /** The page lost an answer: it is told what the form says now, and which act came last. */
  public void comeBack() {
    var told = told(Map.of()).with("back", true).with("done", done);
    told.with("target", storedId() == null ? null : storedId().toString());
    questions.forEach(question -> told.asked(question.cellIn(form())));
    finish(null, told);
    answer = told.to(new FormCells(form()).all());
  }

  /** Names the request that it answers: where none came, the page has an earlier one before it. */
  private static WritingAnswer told(Map<String, String> sent) {
    return new WritingAnswer(sent).with("number", Asked.text("number"));
  }

  /** Takes over what the browser kept of an earlier visit. */
  void restore(KeptForm kept) {
    kept.restore(form());
  }

  /** The question that was answered; none where it was already. */
  private Optional<Question> answered() {
    redraw("questions");
    var id = Asked.text("question");
    var answered = questions.stream().filter(question -> question.getId().equals(id)).findAny();
    answered.ifPresent(questions::remove);
    return answered;
  }

  /** Saves what can be saved, and says what is wrong with the rest. */
  List<Breach> save(WritingAnswer told) {
    var saving = new Saving<>(form(), saved);
    var asking = new Questions(form(), saved);
    var stored = saving.with(this::store);
    if (stored != null) {
      saved = saving.saved();
      var asked = asking.of(stored);
      if (!asked.isEmpty()) {
        questions.addAll(asked);
        redraw("questions");
      }
      stored(stored, told);
    }
    saving.wrong().forEach(b -> told.wrong(cellOf(b.field()), words.sentence(b)));
    told.with("saved", stored != null)
        .with("others", stored != null && stored.merged())
        .with("at", words.getNow())
        .with("target", storedId() == null ? null : storedId().toString());
    questions.forEach(question -> told.asked(question.cellIn(form())));
    return saving.wrong();
  }

  /** The form was just made of what stands in the record. */
  void read(D draft) {
    saved = SavedForm.read(draft, form());
  }

  SavedForm<D> saved() {
    return saved;
  }

  void redraw(String part) {
    PrimeFaces.current().ajax().update(getFormId() + ":" + part + "Part");
  }

  /** A table comes with the answer as a whole. */
  void redraw(String table, WritingAnswer told) {
    redraw(table);
    told.redrawn(table);
  }

  /**
   * Where the form has a field of the record: rows in which nothing is typed do not count there.
   */
  String placeOf(String field) {
    return saved.inForm(form(), field);
  }

  /** A cell of the form as a field of the record; null where it is not stored. */
  String inRecord(String cell) {
    return cell == null ? null : saved.inRecord(form(), cell);
  }

  /** The cell of a field of the record; nothing where no form is written. */
  public String cell(String field) {
    return form() == null || field == null ? "" : FormCells.of(placeOf(field));
  }

  /** The cell of the field that the page's address asks for. */
  public String getMeant() {
    return cell(Asked.text("field"));
  }

  /** Where rows moved, what is asked leads to other cells than before. */
  private void tellPlaces() {
    if (!questions.isEmpty()) {
      redraw("questions");
    }
  }

  /** The field that a question is about, as the form counts its rows now. */
  public String placeAsked(Question question) {
    return question.placeIn(form());
  }

  /** The cell that a question is about; an empty text where its row is gone. */
  public String cellAsked(Question question) {
    return question.cellIn(form());
  }

  private static String cellOf(String field) {
    return field == null ? "" : FormCells.of(field);
  }

  /** What the script is told of the last act; where the act was refused, why. */
  public String getAnswer() {
    if (answer == null && !summary.getErrors().isEmpty()) {
      var now = new FormCells(form()).all();
      var told = told(now).with("saved", false).with("again", summary.isConflict());
      summary.getErrors().forEach(line -> told.wrong(cellOf(line), line.getText()));
      return told.to(now);
    }
    return answer;
  }

  private String cellOf(Summary.Line line) {
    return line.getClientId().replaceFirst("^" + getFormId() + ":", "");
  }

  public List<Question> getQuestions() {
    return questions;
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }
}
