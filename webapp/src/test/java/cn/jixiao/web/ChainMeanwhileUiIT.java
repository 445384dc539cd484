package cn.jixiao.web;

import static cn.jixiao.web.api.People.saying;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.People;
import cn.jixiao.web.pages.Desk;
import com.microsoft.playwright.Browser;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The administrator sets another chain while papers are being submitted. It is given up again in
 * the same year: later years know nothing of it.
 */
@WithJixiao
class ChainMeanwhileUiIT {

  private static final int YEAR = 2070;
  private static final int AT_ONCE = 8;
  private static final int PAPERS = 24;

  private final Browser browser;
  private final RunningJixiao jixiao;
  private final People people;

  ChainMeanwhileUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
    people = People.of(jixiao);
  }

  @Test
  void everyPaperGoesThroughOneOfTheTwoWhole() throws InterruptedException, ExecutionException {
    var papers = new ArrayList<String>();
    var before = stepsOf(submitted(papers));
    var drafts = Stream.generate(() -> people.drafted(YEAR)).limit(PAPERS).toList();
    var clerks = Executors.newFixedThreadPool(AT_ONCE);
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      askForAGradeAtEveryStep(admin, before.size());
      var submitting =
          drafts.stream().map(draft -> clerks.submit(() -> people.submitted(draft))).toList();
      submitting.get(0).get(); // the others are on their way
      admin.click("chain:keep");
      assertThat(admin.news()).contains(String.valueOf(YEAR));
      var after = stepsOf(submitted(papers));
      assertThat(after).hasSameSizeAs(before).allMatch(step -> step.endsWith("true"));
      for (var paper : submitting) {
        papers.add(paper.get());
        assertThat(stepsOf(paper.get())).isIn(before, after);
      }
      admin.click("chain:giveUp");
      assertThat(admin.news()).contains("不再单独设置");
    } finally {
      clerks.shutdownNow();
    }
    assertThat(stepsOf(submitted(papers))).isEqualTo(before);
    var done = saying("只为检验流程");
    papers.forEach(
        id -> people.clerk().post("submissions/" + id + "/withdrawal", done).expect(200));
  }

  private static void askForAGradeAtEveryStep(Desk admin, int steps) {
    admin.open("/workflow/chains.xhtml?year=" + YEAR);
    for (var i = 0; i < steps; i++) {
      admin.page().check("[id='chain:steps:" + i + ":graded']");
    }
  }

  private String submitted(List<String> papers) {
    papers.add(people.submitted(people.drafted(YEAR)));
    return papers.get(papers.size() - 1);
  }

  /** Each step with whether a grade is asked there: by that the chains differ, step by step. */
  private List<String> stepsOf(String id) {
    var submission = people.clerk().get("submissions/" + id).expect(200).json();
    return submission.getJsonArray("reviews").getValuesAs(JsonObject.class).stream()
        .map(review -> review.getString("step") + " " + review.getBoolean("graded"))
        .toList();
  }
}
