package cn.jixiao.web.workflow;

import cn.jixiao.web.common.Asked;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.projects.JourneyBean;
import cn.jixiao.web.projects.JourneyView;
import cn.jixiao.web.projects.PaperFields;
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
  @Inject JourneyBean journeys;
  @Inject Notices notices;

  private final HashMap<Long, String> answers = new HashMap<>();
  private Boolean needed;
  private boolean outdated;
  private transient List<PointView> points;
  private transient String said;

  /** Writes down what editor.js sends, each under a command of its own. */
  public void set() {
    said = null;
    var command = Asked.text("command");
    var kind = Boolean.parseBoolean(Asked.text("internal")) ? PointKind.NOTE : PointKind.POINT;
    desk.set(
        command, submissionId(), kind, paper().partId(), Asked.text("field"), Asked.raw("text"));
    said = command;
    readAnew();
  }

  /** The journey that was read with the page does not know of points set since. */
  private void readAnew() {
    outdated = true;
    points = null;
  }

  /** The command of what was written down just now; the page knows by it that it arrived. */
  public String getSaid() {
    return said;
  }

  public void withdraw(PointView it) {
    service.withdraw(submissionId(), it.point().getId(), it.point().getVersion());
    readAnew();
  }

  public void settle(PointView it) {
    service.settle(submissionId(), it.point().getId());
    readAnew();
  }

  public void reopen(PointView it) {
    service.reopen(submissionId(), it.point().getId());
    readAnew();
  }

  public void answer(PointView it) {
    var pointId = it.point().getId();
    service.answer(submissionId(), pointId, answers.get(pointId));
    readAnew();
    notices.now("workflow.points.answered");
  }

  /** What is for the unit to answer, in the order in which it was said. */
  public List<PointView> getPoints() {
    return all().stream().filter(it -> !it.point().isNote()).toList();
  }

  /** What was said of the field that stands there now. */
  public List<PointView> at(String place) {
    return place.isEmpty()
        ? List.of()
        : getPoints().stream().filter(it -> place.equals(it.place())).toList();
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
    var found = outdated ? service.pointsOf(submissionId()) : service.pointsOf(journey());
    var told = found.stream().filter(paper()::tells).toList();
    var fields = told.isEmpty() ? null : paper().fields();
    return told.stream().map(point -> view(point, fields)).toList();
  }

  private static PointView view(Point point, PaperFields fields) {
    var place =
        point.getField() == null
            ? null
            : fields.now(point.getField(), point.getRow(), point.getSeen());
    return new PointView(point, place, place == null ? null : fields.text(place));
  }

  /** The paper of the page; null while a new one is written. */
  private JourneyView paper() {
    return journeys.getView();
  }

  private Submission journey() {
    return paper() == null ? null : paper().submission();
  }

  private long submissionId() {
    return journey().getId();
  }

  public long getOpen() {
    return getPoints().stream().filter(it -> it.point().getState() == PointState.OPEN).count();
  }

  /** Whether it is this person's turn to review: points are set and settled. */
  public boolean isReviewing() {
    return paper() != null && paper().reviewable();
  }

  /** Whether the author has the paper back: points are answered. */
  public boolean isAnswering() {
    return paper() != null && paper().answerable();
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
    return paper().turn().getStep().isBureau();
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
}
