package cn.jixiao.web.projects;

import cn.jixiao.web.common.Address;
import cn.jixiao.web.common.InboxAddress;
import cn.jixiao.web.common.Notices;
import cn.jixiao.web.common.PageOpener;
import cn.jixiao.workflow.DimensionGrades;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.Review;
import cn.jixiao.workflow.ReviewDimension;
import cn.jixiao.workflow.ReviewGrade;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Backs the opinion on a paper on its way: one choice with two answers. */
@Named
@ViewScoped
public class ReviewBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject JourneyDesk desk;
  @Inject JourneyBean journey;
  @Inject Notices notices;
  @Inject PageOpener pages;

  private String command;
  private String comment;
  private ReviewGrade grade;
  private final HashMap<String, String> dimensions = new HashMap<>();
  private Address back;

  @PostConstruct
  void begin() {
    command = UUID.randomUUID().toString();
    back = InboxAddress.carried();
    if (journey.getView() != null && journey.getView().decidable()) {
      standAgain(journey.getView().turn());
    }
  }

  /** What was graded before the author corrected it. */
  private void standAgain(Review turn) {
    grade = turn.getGrade();
    turn.getDimensions()
        .grades()
        .forEach((dimension, given) -> dimensions.put(dimension.field(), given.name()));
  }

  public void approve() {
    desk.approve(command, journey.getView().submission().getId(), opinion());
    done("projects.target.agreed");
  }

  public void giveBack() {
    desk.giveBack(command, journey.getView().submission().getId(), opinion());
    done("projects.target.returned");
  }

  private Opinion opinion() {
    var grades = new EnumMap<ReviewDimension, ReviewGrade>(ReviewDimension.class);
    for (var dimension : ReviewDimension.values()) {
      var chosen = dimensions.get(dimension.field());
      grades.put(
          dimension, chosen == null || chosen.isEmpty() ? null : ReviewGrade.valueOf(chosen));
    }
    return new Opinion(comment, grade, new DimensionGrades(grades));
  }

  /** Back to the page of the inbox from which the person came. */
  private void done(String key) {
    notices.info(key, journey.getView().title());
    notices.finished(command);
    pages.open(back);
  }

  public String getCommand() {
    return command;
  }

  /** The command of the page that was sent, which may be an older one that was sent twice. */
  public void setCommand(String command) {
    this.command = command;
  }

  public ReviewGrade getGrade() {
    return grade;
  }

  public void setGrade(ReviewGrade grade) {
    this.grade = grade;
  }

  public ReviewGrade[] getGrades() {
    return ReviewGrade.values();
  }

  /** What is chosen for each dimension, by its field. */
  public Map<String, String> getDimensions() {
    return dimensions;
  }

  public ReviewDimension[] getAllDimensions() {
    return ReviewDimension.values();
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
