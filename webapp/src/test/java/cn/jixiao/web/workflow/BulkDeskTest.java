package cn.jixiao.web.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.audit.AuditTrail;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import cn.jixiao.web.common.PageRule;
import cn.jixiao.web.common.Words;
import cn.jixiao.web.projects.JourneyDesk;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.Opinion;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of several papers each has its own end, and every end is told. */
class BulkDeskTest {

  private static final RuntimeException REFUSED =
      RuleViolation.at("comment", PageRule.FIELD_UNKNOWN);

  private final List<Long> decided = new ArrayList<>();
  private final List<Subject> refusals = new ArrayList<>();
  private final BulkDesk desk = desk();

  @Test
  void whateverGoesWrongWithOneIsToldBesideTheOthers() {
    var outcomes = desk.giveBack("command", List.of(row(1), row(2), row(3), row(4), row(5)), "缺依据");
    assertThat(decided).containsExactly(1L, 3L, 5L);
    assertThat(outcomes)
        .extracting(BulkOutcome::refusal)
        .containsExactly(null, "workflow.bulk.failed", null, "common.conflict", null);
    assertThat(refusals).as("no attempt was refused").isEmpty();
  }

  @Test
  void whatIsRefusedIsInTheTrail() {
    var outcomes = desk.approve("command", List.of(row(6), row(1)), "同意");
    assertThat(outcomes).extracting(BulkOutcome::refusal).containsExactly("FIELD_UNKNOWN", null);
    assertThat(refusals).containsExactly(new Subject("PerformanceTarget", 6));
  }

  private BulkDesk desk() {
    var made = new BulkDesk();
    made.desk = new SomeFail();
    made.words = new Keys();
    made.trail =
        new AuditTrail() {
          @Override
          public void recordRefusal(RuleViolation violation, String attempt, Subject subject) {
            refusals.add(subject);
          }
        };
    return made;
  }

  private static InboxRow row(long id) {
    var amount = BigDecimal.TEN;
    var since = Instant.EPOCH;
    return new InboxRow(
        id,
        "PerformanceTarget",
        id,
        "道路维修",
        2027,
        amount,
        "601001",
        "云溪镇",
        1,
        false,
        false,
        null,
        null,
        "周敏",
        since,
        0);
  }

  /** With some papers something goes wrong. */
  private final class SomeFail extends JourneyDesk {

    private final Map<Long, RuntimeException> failures =
        Map.of(
            2L, new IllegalStateException("the connection broke"),
            4L, new IllegalStateException(new OptimisticLockException()),
            6L, REFUSED);

    @Override
    public void approve(String command, long id, Opinion opinion) {
      if (failures.containsKey(id)) {
        throw failures.get(id);
      }
      decided.add(id);
    }

    @Override
    public void giveBack(String command, long id, Opinion reason) {
      approve(command, id, reason);
    }
  }

  /** What is told, by its key. */
  private static final class Keys extends Words {

    @Override
    public String get(String key, Object... arguments) {
      return key;
    }

    @Override
    public String sentence(Breach breach) {
      return ((Enum<?>) breach.rule()).name();
    }
  }
}
