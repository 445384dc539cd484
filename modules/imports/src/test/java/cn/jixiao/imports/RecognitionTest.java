package cn.jixiao.imports;

import static cn.jixiao.imports.ImportRule.WRONG_STATE;
import static cn.jixiao.imports.ImportState.CANCELLED;
import static cn.jixiao.imports.ImportState.READY;
import static cn.jixiao.imports.ImportState.RECEIVED;
import static cn.jixiao.imports.ImportState.RECOGNIZING;
import static cn.jixiao.imports.ImportState.REFUSED;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What happens to a file while its person does something else. */
class RecognitionTest {

  private final Desk desk = new Desk();

  @Test
  void goesOnAfterTheFileWasReceived() {
    var work = receive();
    assertThat(state(work)).isEqualTo(RECEIVED);
    desk.workOff();
    assertThat(state(work)).isEqualTo(READY);
    var row = desk.as(desk.clerk).work(work).work();
    assertThat(row.projects()).isEqualTo(2);
    assertThat(row.doubts()).isEqualTo(2);
  }

  @Test
  void tellsThePersonWhoWentOnToSomethingElse() {
    receive();
    desk.workOff();
    assertThat(desk.told).containsExactly(desk.clerk.account() + " READY [云溪镇.docx, 2, 2]");
  }

  @Test
  void saysWhyAFileWasRefused() {
    desk.fail(Desk.notADocument());
    var work = receive();
    desk.workOff();
    var row = desk.as(desk.clerk).work(work).work();
    assertThat(row.state()).isEqualTo(REFUSED);
    assertThat(row.refusal()).isEqualTo("ImportRule.NO_SOURCE");
    assertThat(row.refusalArguments()).containsExactly("甲.zip");
    assertThat(desk.told).containsExactly(desk.clerk.account() + " REFUSED [云溪镇.docx]");
  }

  @Test
  void aReaderThatBreaksDownIsNoReasonToWaitForever() {
    desk.fail(new IllegalStateException("a bug of ours"));
    var work = receive();
    desk.workOff();
    assertThat(desk.as(desk.clerk).work(work).work().refusal())
        .isEqualTo("ImportRule.RECOGNITION_FAILED");
  }

  @Nested
  class Cancelling {

    @Test
    void aFileThatWaitsIsNotRecognised() {
      var work = receive();
      desk.as(desk.clerk).cancel(work);
      desk.workOff();
      assertThat(state(work)).isEqualTo(CANCELLED);
      assertThat(desk.told).isEmpty();
    }

    @Test
    void whatComesOutAfterwardsDoesNotCount() {
      var work = receive();
      var job = desk.recognition.desk.take().orElseThrow();
      desk.as(desk.clerk).cancel(work);
      desk.recognition.desk.finish(job, desk.paper, true);
      assertThat(state(work)).isEqualTo(CANCELLED);
      assertThat(desk.told).isEmpty();
    }

    @Test
    void isOverOnceItIsRecognised() {
      var work = receive();
      desk.workOff();
      assertRefused(WRONG_STATE, () -> desk.as(desk.clerk).cancel(work));
    }
  }

  /** A server that dies leaves its works to the others. */
  @Nested
  class Leaving {

    @Test
    void aWorkIsOneServersUntilItsTimeIsOver() {
      receive();
      assertThat(desk.recognition.desk.take()).isPresent();
      assertThat(desk.recognition.desk.take()).isEmpty();
      desk.works.now = desk.works.now.plus(Duration.ofMinutes(11));
      assertThat(desk.recognition.desk.take()).isPresent();
    }

    @Test
    void onlyTheLastOnesResultCounts() {
      var work = receive();
      var first = desk.recognition.desk.take().orElseThrow();
      desk.works.now = desk.works.now.plus(Duration.ofMinutes(11));
      var second = desk.recognition.desk.take().orElseThrow();
      desk.recognition.desk.finish(first, Papers.of(Papers.road()), false);
      assertThat(state(work)).isEqualTo(RECOGNIZING);
      desk.recognition.desk.finish(second, desk.paper, false);
      assertThat(state(work)).isEqualTo(READY);
    }

    @Test
    void aFileThatKillsServersIsGivenUp() {
      var work = receive();
      for (var i = 0; i < 2; i++) {
        assertThat(desk.recognition.desk.take()).isPresent();
        desk.works.now = desk.works.now.plus(Duration.ofMinutes(11));
      }
      assertThat(desk.recognition.desk.take()).isEmpty();
      assertThat(state(work)).isEqualTo(REFUSED);
    }

    @Test
    void whoeverLooksForItsEndWakesSomebodyUp() {
      var work = receive();
      desk.restart();
      desk.as(desk.clerk).works();
      desk.workOff();
      assertThat(state(work)).isEqualTo(READY);
    }
  }

  @Test
  void forgottenFilesAreSweptOutWhenOthersCome() {
    var old = receive();
    desk.workOff();
    var imported = desk.received();
    desk.as(desk.clerk).store(imported);
    desk.clock = Clock.fixed(desk.works.now.plus(Duration.ofDays(31)), ZoneOffset.UTC);
    receive();
    assertThat(desk.works.find(old)).isEmpty();
    assertThat(desk.works.find(imported)).as("the proof of what was imported").isPresent();
  }

  private long receive() {
    return desk.as(desk.clerk).receive(desk.freshFile(), "云溪镇.docx", "485001", 2026);
  }

  private ImportState state(long work) {
    return desk.works.get(work).getState();
  }
}
