package cn.jixiao.web.workflow;

import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.web.projects.TargetBean;
import cn.jixiao.web.projects.TargetFields;
import cn.jixiao.workflow.Point;
import cn.jixiao.workflow.PointKind;
import cn.jixiao.workflow.PointService;
import cn.jixiao.workflow.PointState;
import cn.jixiao.workflow.Sentence;
import cn.jixiao.workflow.SentenceService;
import cn.jixiao.workflow.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Backs the points beside {@code /projects/target.xhtml}: the reviewer in turn sets and settles
 * them, the author answers them one after the other, everybody else who may reads them.
 */
@Named
@ViewScoped
public class PointsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PointService service;
  @Inject PointDesk desk;
  @Inject SentenceService sentences;
  @Inject TargetBean target;
  @Inject OwnCommands commands;
  @Inject Notices notices;

  private String command = UUID.randomUUID().toString();
  private String field;
  private String text;
  private boolean internal;
  private final HashMap<Long, String> answers = new HashMap<>();
  private Boolean needed;
  private transient List<PointView> points;

  /** Writes down what was typed about the field that was chosen. */
  public void set() {
    var kind = internal ? PointKind.NOTE : PointKind.POINT;
    var about = field == null || field.isBlank() ? null : field;
    commands.once(
        command,
        "point " + submissionId() + kind + about + text,
        () -> desk.set(submissionId(), kind, about, text).getId());
    command = UUID.randomUUID().toString();
    field = null;
    text = null;
    internal = false;
    points = null;
  }

  public void withdraw(PointView it) {
    service.withdraw(submissionId(), it.point().getId(), it.point().getVersion());
    points = null;
  }

  public void settle(PointView it) {
    service.settle(submissionId(), it.point().getId());
    points = null;
  }

  public void reopen(PointView it) {
    service.reopen(submissionId(), it.point().getId());
    points = null;
  }

  public void answer(PointView it) {
    var pointId = it.point().getId();
    service.answer(submissionId(), pointId, answers.get(pointId));
    points = null;
    notices.now("workflow.points.answered");
  }

  /** What is for the unit to answer, in the order in which it was said. */
  public List<PointView> getPoints() {
    return all().stream().filter(it -> !it.point().isNote()).toList();
  }

  /** What the reviewers noted down for themselves. */
  public List<PointView> getNotes() {
    return all().stream().filter(it -> it.point().isNote()).toList();
  }

  private List<PointView> all() {
    if (points == null) {
      points = journey() == null ? List.of() : read();
      points.stream()
          .filter(it -> it.point().getAnswer() != null)
          .forEach(it -> answers.putIfAbsent(it.point().getId(), it.point().getAnswer()));
    }
    return points;
  }

  private List<PointView> read() {
    var found = service.pointsOf(journey());
    var fields = found.isEmpty() ? null : TargetFields.of(target.getView().target());
    return found.stream().map(point -> view(point, fields)).toList();
  }

  private static PointView view(Point point, TargetFields fields) {
    var place =
        point.getField() == null
            ? null
            : fields.now(point.getField(), point.getRow(), point.getSeen());
    return new PointView(point, place, place == null ? null : fields.text(place));
  }

  private Submission journey() {
    return target.isFresh() ? null : target.getView().submission();
  }

  private long submissionId() {
    return journey().getId();
  }

  public long getOpen() {
    return getPoints().stream().filter(it -> it.point().getState() == PointState.OPEN).count();
  }

  /** Whether it is this person's turn to review: points are set and settled. */
  public boolean isReviewing() {
    return !target.isFresh() && target.getView().reviewable();
  }

  /** Whether the author has the paper back: points are answered. */
  public boolean isAnswering() {
    return target.isWritten() && journey() != null && journey().isWithAuthor();
  }

  /** Whether there is anything to show: asked for once, with the page. */
  public boolean isNeeded() {
    if (needed == null) {
      needed = isReviewing() || !all().isEmpty();
    }
    return needed;
  }

  /** Whether this reviewer may write notes that the unit never sees. */
  public boolean isNoting() {
    return target.getView().turn().getStep().isBureau();
  }

  /** Whether this person may still take it back. */
  public boolean isWithdrawable(PointView it) {
    return isReviewing() && !it.point().isTold() && service.isOwn(it.point());
  }

  public List<Sentence> getSentences() {
    return sentences.offeredFor(journey().getOrganizationId());
  }

  public Map<Long, String> getAnswers() {
    return answers;
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public boolean isInternal() {
    return internal;
  }

  public void setInternal(boolean internal) {
    this.internal = internal;
  }
}
