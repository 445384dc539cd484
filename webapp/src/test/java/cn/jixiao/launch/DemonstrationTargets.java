package cn.jixiao.launch;

import static cn.jixiao.workflow.ReviewStep.PERFORMANCE_DIVISION;

import cn.jixiao.projects.TargetState;
import cn.jixiao.workflow.ReviewStep;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Two years of targets in all states, told to the running server as the people of the district. */
final class DemonstrationTargets {

  private static final int AT_A_TIME = 4;
  private static final String AGREED = "同意。";
  private static final String GIVEN_UP = "本年不再安排，项目取消。";

  private final Path folder;
  private final DemonstrationPeople people;

  DemonstrationTargets(Path folder, DemonstrationPeople people) {
    this.folder = folder;
    this.people = people;
  }

  void create() {
    try {
      together(all(folder).stream().map(this::making).toList());
      together(DemonstrationText.in(folder).stream().map(this::importing).toList());
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  static List<DemonstrationTarget> all(Path folder) throws IOException {
    var targets = new ArrayList<>(DemonstrationTarget.in(folder.resolve("targets-2026.json")));
    targets.addAll(DemonstrationTarget.in(folder.resolve("targets-2027.json")));
    return targets;
  }

  static Trouble unreadable(Path folder, IOException e) {
    return new Trouble(
        "无法读取 " + folder + " 中的演示数据：" + e.getMessage(),
        "Cannot read the demonstration data in " + folder + ": " + e.getMessage(),
        e);
  }

  private Callable<Void> making(DemonstrationTarget wanted) {
    return () -> {
      new Journey(wanted).go();
      return null;
    };
  }

  private Callable<Void> importing(DemonstrationText text) {
    return () -> {
      var path =
          "documents/import?filename=%s&organization=%s&year=%s"
              .formatted(text.name(), text.organization(), text.year());
      people
          .declarantOf(text.organization())
          .act(
              path,
              "text/plain",
              BodyPublishers.ofFile(text.file()),
              "demonstration-" + text.name());
      return null;
    };
  }

  private static void together(List<Callable<Void>> works) {
    var threads = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      for (var work : threads.invokeAll(works)) {
        work.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Trouble trouble
          ? trouble
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** One target's way from its first draft to where it is to be. */
  private final class Journey {

    private final DemonstrationTarget wanted;
    private final DemonstrationPerson declarant;
    private String target;
    private String submission;
    private int acts;

    Journey(DemonstrationTarget wanted) {
      this.wanted = wanted;
      this.declarant = people.declarantOf(wanted.organization());
    }

    void go() {
      target = "targets/" + declarant.act("targets", wanted.first(), key()).getString("id");
      if (wanted.earlier() != null) {
        submit();
        approveBefore(wanted.earlier().step());
        review(wanted.earlier().step(), "return", wanted.earlier().reason());
        declarant.revise(target, wanted.last());
      }
      if (wanted.state() == TargetState.DRAFT) {
        return;
      }
      submit();
      approveBefore(wanted.step());
      if (wanted.state() == TargetState.RETURNED || wanted.state() == TargetState.STOPPED) {
        review(wanted.step(), "return", wanted.reason());
      }
      if (wanted.state() == TargetState.STOPPED) {
        declarant.act("submissions/" + submission + "/cancellation", saying(GIVEN_UP), key());
      }
    }

    private void submit() {
      submission = declarant.act(target + "/submission", key()).getString("submissionId");
    }

    /** Up to the step that holds it, or through all of them. */
    private void approveBefore(ReviewStep holder) {
      var steps = holder == null ? PERFORMANCE_DIVISION.ordinal() + 1 : holder.ordinal();
      for (var i = 0; i < steps; i++) {
        var step = ReviewStep.values()[i];
        review(step, "approval", wanted.comments().getString(step.name(), AGREED));
      }
    }

    private void review(ReviewStep step, String verb, String comment) {
      people
          .reviewerOf(wanted.organization(), step)
          .act("submissions/" + submission + "/" + verb, saying(comment), key());
    }

    private JsonObject saying(String comment) {
      return Json.createObjectBuilder().add("comment", comment).build();
    }

    private String key() {
      return "demonstration-" + wanted.key() + "-" + ++acts;
    }
  }
}
