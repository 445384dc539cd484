package cn.jixiao.web.projects;

import cn.jixiao.workflow.FollowService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs the mark on {@code /projects/target.xhtml} by which a reviewer keeps an eye on a paper. */
@Named
@ViewScoped
public class FollowBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject FollowService follows;
  @Inject JourneyBean journey;

  private Boolean following;

  public void toggle() {
    var submissionId = journey.getView().submission().getId();
    if (isFollowing()) {
      follows.unfollow(submissionId);
    } else {
      follows.follow(submissionId);
    }
    following = !isFollowing();
  }

  /** Whether this person may follow what is shown. */
  public boolean isOffered() {
    return journey.getView() != null && journey.getView().following() != null;
  }

  public boolean isFollowing() {
    return following == null ? journey.getView().following() : following;
  }
}
